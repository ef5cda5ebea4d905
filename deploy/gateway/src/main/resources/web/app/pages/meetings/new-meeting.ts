import { html, nothing } from 'lit';
import '@vaadin/button';
import { post } from '../../core/api';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { go } from '../../core/navigation';
import { Sending } from '../../core/sending';
import { bodyNames, emptyHeader, headerFields, record, type Header } from './header-form';
import type { Meeting } from './model';

const KEPT = 'duban.meetings.new';

/** Records a meeting. What is typed outlives a reload of the page. */
export class NewMeeting extends DubanElement {
  private header: Header = { ...emptyHeader(), ...JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') };
  private bodies: readonly string[] = [];
  private readonly sending = new Sending(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void bodyNames().then((names) => {
      this.bodies = names;
      this.requestUpdate();
    }, () => undefined);
  }

  override render() {
    const taken = this.sending.problem?.more.meetingId;
    return html`<form class="card stack" @submit=${this.submitted} aria-labelledby="new-meeting">
      <h2 id="new-meeting">${say('New meeting', '新建会议')}</h2>
      ${this.sending.note()} ${taken ? html`<p><a href="/meetings/${String(taken)}">${say('Show that meeting', '查看该会议')}</a></p>` : nothing}
      ${headerFields(this.header, this.bodies, this.sending, this.typed)}
      <div class="row">
        <vaadin-button theme="primary" data-do="record" ?disabled=${this.sending.busy} @click=${this.send}>${say('Record', '保存')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${() => this.dispatchEvent(new Event('closed'))}>${say('Close', '关闭')}</vaadin-button>
      </div>
    </form>`;
  }

  private typed = (change: Partial<Header>) => {
    this.header = { ...this.header, ...change };
    sessionStorage.setItem(KEPT, JSON.stringify(this.header));
    this.sending.changed();
    this.requestUpdate();
  };

  private submitted = (event: Event) => {
    event.preventDefault();
    void this.send();
  };

  private send = async (): Promise<void> => {
    const made = await this.sending.run((key) => post<Meeting>('/meetings', record(this.header), { idempotencyKey: key }));
    if (!made) return;
    sessionStorage.removeItem(KEPT);
    go('/meetings/' + made.body.id);
  };
}
customElements.define('duban-new-meeting', NewMeeting);
