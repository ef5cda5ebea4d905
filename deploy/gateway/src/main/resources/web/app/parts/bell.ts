import { html, nothing } from 'lit';
import { API, fetched } from '../core/api';
import { DubanElement } from '../core/element';
import { say } from '../core/language';

/** Tells all parts of the page that the inbox has changed. */
export const INBOX_CHANGED = 'duban-inbox';

/** How many notifications are unread, at any time: asked once, then told by the service as they come. */
class Bell extends DubanElement {
  private unread = 0;
  private stream?: EventSource;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.count();
    this.stream = new EventSource(`${API}/notifications/stream`);
    this.stream.addEventListener('notification', () => window.dispatchEvent(new Event(INBOX_CHANGED)));
    window.addEventListener(INBOX_CHANGED, this.count);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stream?.close();
    window.removeEventListener(INBOX_CHANGED, this.count);
  }

  override render() {
    const label = this.unread ? say(`Inbox, ${this.unread} unread`, `收件箱，${this.unread} 条未读`) : say('Inbox', '收件箱');
    return html`<a class="bell" href="/inbox" aria-label=${label}
      ><span aria-hidden="true">🔔</span>${this.unread ? html`<span class="count" aria-hidden="true">${this.unread}</span>` : nothing}</a
    >`;
  }

  private count = async (): Promise<void> => {
    const inbox = await fetched<{ unread: number }>('/notifications', { unread: true, limit: 1 }).catch(() => undefined);
    this.unread = inbox?.unread ?? this.unread;
    this.requestUpdate();
  };
}
customElements.define('duban-bell', Bell);
