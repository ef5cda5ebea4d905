import { html, nothing, svg } from 'lit';
import { fetched } from '../core/api';
import { DubanElement } from '../core/element';
import { say } from '../core/language';
import { InboxStream } from './inbox-stream';

/** Tells all parts of the page that the inbox has changed. */
export const INBOX_CHANGED = 'duban-inbox';

/** Says that something of the inbox was read here; other tabs learn of it too. */
export const INBOX_READ = 'duban-inbox-read';

const SHAPE = svg`<path d="M12 2a1.6 1.6 0 0 1 1.6 1.6v.6A6.4 6.4 0 0 1 18.4 10.4v4.4l1.8 2.6v.8H3.8v-.8l1.8-2.6v-4.4A6.4 6.4 0 0 1 10.4 4.2v-.6A1.6 1.6 0 0 1 12 2Zm-2.4 17.6h4.8a2.4 2.4 0 0 1-4.8 0Z" fill="currentColor" />`;

/** How many notifications are unread, at any time: asked once, then whenever the service tells of another. */
class Bell extends DubanElement {
  private unread = 0;
  private stream?: InboxStream;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stream = new InboxStream(() => window.dispatchEvent(new Event(INBOX_CHANGED)));
    window.addEventListener(INBOX_CHANGED, this.count);
    window.addEventListener(INBOX_READ, this.read);
    this.stream.open();
    void this.count();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stream?.close();
    window.removeEventListener(INBOX_CHANGED, this.count);
    window.removeEventListener(INBOX_READ, this.read);
  }

  override render() {
    const label = this.unread ? say(`Inbox, ${this.unread} unread`, `收件箱，${this.unread} 条未读`) : say('Inbox', '收件箱');
    return html`<a class="bell" href="/inbox" aria-label=${label} title=${label}
      ><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">${SHAPE}</svg>${this.unread
        ? html`<span class="count" aria-hidden="true">${this.unread > 99 ? '99+' : this.unread}</span>`
        : nothing}</a
    >`;
  }

  private read = (): void => {
    this.stream?.tell();
    void this.count();
  };

  private count = async (): Promise<void> => {
    const inbox = await fetched<{ unreadCount: number }>('/notifications', { unread: true, limit: 1 }).catch(() => undefined);
    this.unread = inbox?.unreadCount ?? this.unread;
    this.requestUpdate();
  };
}
customElements.define('duban-bell', Bell);
