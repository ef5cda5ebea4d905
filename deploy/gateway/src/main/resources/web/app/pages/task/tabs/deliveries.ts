import { html, nothing, type TemplateResult } from 'lit';
import { momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { worded } from '../words';

export interface Delivery {
  readonly id: string;
  readonly channel: string;
  readonly receiver: string;
  readonly state: string;
  readonly plannedAt: string;
  readonly settledAt: string | null;
  readonly attempts: readonly { readonly number: number; readonly outcome: string | null; readonly detail: string | null }[];
}

/** Each delivery on each channel, with how its attempts went. */
export function deliveriesTable(deliveries: readonly Delivery[]): TemplateResult {
  const caption = say('Deliveries', '投递记录');
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list">
      <caption>${caption}</caption>
      <thead>
        <tr><th scope="col">${say('When', '时间')}</th><th scope="col">${say('Channel', '渠道')}</th><th scope="col">${say('To', '接收人')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Attempts', '投递次数')}</th></tr>
      </thead>
      <tbody>
        ${deliveries.map(
          (one) => html`<tr>
            <td class="when">${momentText(one.settledAt ?? one.plannedAt)}</td>
            <td>${worded('channel', one.channel)}</td>
            <td>${one.receiver}</td>
            <td><span class="badge ${one.state === 'FAILED' ? 'red' : one.state === 'DELIVERED' || one.state === 'ACKNOWLEDGED' ? 'green' : ''}">${worded('delivery', one.state)}</span></td>
            <td>${one.attempts.map((attempt) => html`<div class="small">${attempt.number}. ${worded('delivery', attempt.outcome)}${attempt.detail ? html` ${attempt.detail}` : nothing}</div>`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
