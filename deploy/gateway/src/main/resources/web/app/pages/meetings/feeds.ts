import { html, nothing } from 'lit';
import '@vaadin/button';
import { all, post, remove } from '../../core/api';
import { momentText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { Sending } from '../../core/sending';

interface Feed {
  readonly id: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly madeAt: string;
}

/** Calendars of meetings that the person's own calendar program subscribes to. Their address is shown once. */
class MeetingFeeds extends DubanElement {
  private readonly feeds = new Loaded<Feed[]>(this, () => all<Feed>('/meeting-feeds'));
  private readonly sending = new Sending(this);
  private url: string | null = null;
  private asked = false;

  override render() {
    return html`<details class="card no-print" @toggle=${this.opened}>
      <summary>${say('Meetings in my own calendar', '订阅会议日历')}</summary>
      <div class="stack">
        <p class="soft">${say('A calendar program shows the meetings at this address. Whoever has the address sees them: it is shown once.', '日历软件可通过该地址显示会议。知道地址者即可查看，地址只显示一次。')}</p>
        ${this.sending.note()} ${this.url ? html`<p class="note" role="status">${say('Subscribe to:', '订阅地址：')} <code class="address">${this.url}</code></p>` : nothing}
        <div><vaadin-button ?disabled=${this.sending.busy} @click=${this.make}>${say('Make an address', '生成地址')}</vaadin-button></div>
        ${!this.asked ? nothing : this.feeds.show((feeds) => html`<ul class="plain">${feeds.map((feed) => this.one(feed))}</ul>`)}
      </div>
    </details>`;
  }

  private one(feed: Feed) {
    return html`<li class="row between">
      <span>${feed.name ?? feed.body ?? say('All meetings', '全部会议')} <span class="soft small">${momentText(feed.madeAt)}</span></span>
      <vaadin-button theme="small" ?disabled=${this.sending.busy} @click=${() => this.close(feed)}>${say('Close this address', '停用此地址')}</vaadin-button>
    </li>`;
  }

  private opened = (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || this.asked) return;
    this.asked = true;
    void this.feeds.load();
  };

  private make = async (): Promise<void> => {
    const made = await this.sending.run((key) => post<{ url: string }>('/meeting-feeds', {}, { idempotencyKey: key }));
    this.url = made?.body.url ?? this.url;
    if (made) await this.feeds.load();
  };

  private async close(feed: Feed): Promise<void> {
    const closed = await this.sending.run(() => remove('/meeting-feeds/' + feed.id, { ifMatch: '*' }));
    if (closed) await this.feeds.load();
  }
}
customElements.define('duban-meeting-feeds', MeetingFeeds);
