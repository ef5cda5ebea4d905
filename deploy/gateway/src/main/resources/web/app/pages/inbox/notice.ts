import { html, nothing, type TemplateResult } from 'lit';
import '@vaadin/button';
import { momentText } from '../../core/dates';
import { say } from '../../core/language';
import { slipBadge } from '../../parts/badges';

/** A notification as notification-service answers it. */
export interface Notice {
  readonly id: string;
  readonly taskId: string;
  readonly taskNumber: string;
  readonly rule: string;
  readonly nominalDate: string;
  readonly title: string;
  readonly text: string;
  readonly slip: { readonly number: string; readonly colour: string } | null;
  readonly firedAt: string;
  readonly acknowledgedAt: string | null;
}

interface Doing {
  readonly busy: boolean;
  readonly mayRead: boolean;
  readonly read: () => void;
}

export function noticeCard(notice: Notice, doing: Doing): TemplateResult {
  const unread = !notice.acknowledgedAt;
  return html`<article class="card notice ${unread ? 'unread' : ''}" data-notice=${notice.id} aria-labelledby="notice-${notice.id}">
    <div class="row between">
      <h2 id="notice-${notice.id}"><a href="/tasks/${notice.taskId}">${notice.title}</a></h2>
      <div class="row">
        ${notice.slip ? slipBadge(notice.slip.colour, notice.slip.number) : nothing}
        ${unread ? html`<span class="badge blue">${say('Unread', '未读')}</span>` : nothing}
        <time class="soft small" datetime=${notice.firedAt}>${momentText(notice.firedAt)}</time>
      </div>
    </div>
    <p class="notice-text">${notice.text}</p>
    ${unread && doing.mayRead
      ? html`<vaadin-button class="no-print" theme="small" ?disabled=${doing.busy} aria-describedby="notice-${notice.id}" @click=${doing.read}>${say('Mark as read', '设为已读')}</vaadin-button>`
      : notice.acknowledgedAt
        ? html`<p class="soft small">${say('Read', '已读')} ${momentText(notice.acknowledgedAt)}</p>`
        : nothing}
  </article>`;
}
