import { html, nothing } from 'lit';
import '@vaadin/button';
import { fetched, post, Problem, type Page } from '../../core/api';
import { onLanguage, say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { has } from '../../core/session';
import { INBOX_CHANGED, INBOX_READ } from '../../parts/bell';
import { problemNote } from '../../parts/problem-note';
import { noticeCard, type Notice } from './notice';

interface Inbox extends Page<Notice> {
  readonly unreadCount: number;
}

/** What one was told, the newest first; what comes while one looks at it is put before the rest. */
class InboxPage extends DubanPage {
  private unreadOnly = query().get('unread') === 'true';
  private unread?: number;
  private news = '';
  private otherLanguage?: () => void;
  private problem?: Problem;
  private readonly busy = new Set<string>();
  private readonly notices = new Paged<Notice>(this, (cursor, signal) => this.page(cursor, signal));

  override heading(): string {
    return say('Inbox', '收件箱');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(INBOX_CHANGED, this.added);
    window.addEventListener('vaadin-router-location-changed', this.moved);
    this.otherLanguage = onLanguage(() => void this.notices.load());
    void this.notices.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.otherLanguage?.();
    window.removeEventListener(INBOX_CHANGED, this.added);
    window.removeEventListener('vaadin-router-location-changed', this.moved);
  }

  override render() {
    const open = this.notices.items.filter((notice) => !notice.acknowledgedAt);
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <div class="row">
          ${this.unread === undefined ? nothing : html`<span class="soft" data-unread=${this.unread}>${say(`${this.unread} unread`, `${this.unread} 条未读`)}</span>`}
          ${open.length && !has('auditor')
            ? html`<vaadin-button data-acknowledge-all ?disabled=${this.busy.size > 0} @click=${() => this.acknowledge(open)}>
                ${say(`Mark the ${open.length} shown as read`, `将显示的 ${open.length} 条设为已读`)}
              </vaadin-button>`
            : nothing}
          <a class="no-print" href="/settings/preferences">${say('Preferences', '接收偏好')}</a>
        </div>
      </div>
      <nav class="views no-print" aria-label=${say('Which notifications', '显示范围')}>
        <ul>
          <li><a href="/inbox" aria-current=${this.unreadOnly ? 'false' : 'true'}>${say('All', '全部')}</a></li>
          <li><a href="/inbox?unread=true" aria-current=${this.unreadOnly ? 'true' : 'false'}>${say('Unread', '未读')}</a></li>
        </ul>
      </nav>
      <p class="visually-hidden" role="status">${this.news}</p>
      ${problemNote(this.problem)}
      ${this.notices.show(
        (items) => html`<ul class="notices">
          ${items.map((notice) => html`<li>${noticeCard(notice, { busy: this.busy.has(notice.id), mayRead: !has('auditor'), read: () => this.acknowledge([notice]) })}</li>`)}
        </ul>`,
        () => nothingHere(this.unreadOnly ? say('Nothing is unread.', '没有未读消息。') : say('Nothing has come yet.', '还没有消息。')),
      )}`;
  }

  private async page(cursor: string | null, signal?: AbortSignal): Promise<Inbox> {
    const inbox = await fetched<Inbox>('/notifications', { unread: this.unreadOnly || null, cursor }, signal);
    this.unread = inbox.unreadCount;
    return inbox;
  }

  private moved = () => {
    const unreadOnly = query().get('unread') === 'true';
    if (location.pathname !== '/inbox' || unreadOnly === this.unreadOnly) return;
    this.unreadOnly = unreadOnly;
    void this.notices.load();
  };

  /** The stream tells in the browser's language, not in the one chosen here; so what came is asked for. */
  private added = async (): Promise<void> => {
    const page = await this.page(null).catch(() => undefined);
    if (!page) return;
    const newest = new Map(page.items.map((notice) => [notice.id, notice]));
    const known = new Set(this.notices.items.map((notice) => notice.id));
    const fresh = page.items.filter((notice) => !known.has(notice.id));
    this.news = fresh.length ? say(`${fresh.length} new`, `新到 ${fresh.length} 条`) : this.news;
    this.notices.put([...fresh, ...this.notices.items.map((notice) => newest.get(notice.id) ?? notice)]);
  };

  private async acknowledge(notices: readonly Notice[]): Promise<void> {
    this.problem = undefined;
    notices.forEach((notice) => this.busy.add(notice.id));
    this.requestUpdate();
    for (const notice of notices) {
      try {
        const { body } = await post<Notice>(`/notifications/${notice.id}/acknowledgement`);
        this.notices.put(this.notices.items.map((one) => (one.id === body.id ? body : one)));
        this.unread = Math.max(0, (this.unread ?? 1) - 1);
      } catch (failure) {
        this.problem = failure as Problem;
        break;
      } finally {
        this.busy.delete(notice.id);
      }
    }
    this.busy.clear();
    this.news = this.problem ? '' : say('Marked as read.', '已设为已读。');
    this.requestUpdate();
    window.dispatchEvent(new Event(INBOX_READ));
  }
}
customElements.define('duban-inbox', InboxPage);
