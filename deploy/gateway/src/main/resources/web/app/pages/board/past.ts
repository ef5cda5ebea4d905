import { html, nothing, type TemplateResult } from 'lit';
import { dayText, today } from '../../core/dates';
import { say } from '../../core/language';
import { query } from '../../core/navigation';

/** The past day that the address asks for; nothing for today. */
export function askedDay(): string | undefined {
  const day = query().get('asOf') ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

/** Chooses the day that the figures are of; the browser's own field, as the start page is to be there at once. */
export function dayChoice(asOf: string | undefined, chosen: (day: string | undefined) => void): TemplateResult {
  const change = (event: Event) => {
    const day = (event.target as HTMLInputElement).value;
    chosen(day && day !== today() ? day : undefined);
  };
  return html`<label class="day-choice no-print">
    ${say('As of the end of', '截至')} <input id="as-of" type="date" max=${today()} .value=${asOf ?? today()} @change=${change} />
  </label>`;
}

/** Says that the figures are not of today. */
export function pastBanner(asOf: string | undefined, back: () => void): TemplateResult | typeof nothing {
  return asOf
    ? html`<div class="note warn row between past" role="status">
        <span>
          ${say(`These figures are of ${dayText(asOf)}, as recorded by the end of that day. Lists are of today, so they are not linked.`, `以下数字为${dayText(asOf)}当日结束时的记录。事项清单只反映今天，故此处不提供链接。`)}
        </span>
        <vaadin-button class="no-print" theme="small" @click=${back}>${say('Back to today', '回到今天')}</vaadin-button>
      </div>`
    : nothing;
}
