import { html, nothing, type PropertyValues } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { patch, post } from '../../core/api';
import { DubanElement } from '../../core/element';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { toast } from '../../parts/toast';
import { difference, headerFields, headerOf, bodyNames, type Header } from './header-form';
import type { Read } from './meeting';

/** What can be done with a meeting as a whole: hold, publish, close it, correct its header or amend what was published. */
class MeetingMoves extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private header?: Header;
  private bodies: readonly string[] = [];
  private reason = '';
  private readonly sending = new Sending(this);

  override render() {
    const { status } = this.read.meeting;
    return html`${this.sending.note()} ${this.openMatters()}
      ${this.header ? this.form(this.header) : nothing}
      <div class="row no-print">
        ${status === 'SCHEDULED' ? this.button('holding', say('It was held', '已召开')) : nothing}
        ${status === 'HELD' ? this.button('publication', say('Publish', '发布')) : nothing}
        ${status === 'PUBLISHED' ? this.button('closing', say('Close', '办结')) : nothing}
        ${status !== 'CLOSED' && !this.header
          ? html`<vaadin-button data-do="edit-header" @click=${this.edit}>${this.frozen() ? say('Amend', '更正') : say('Correct the header', '修改会议信息')}</vaadin-button>`
          : nothing}
      </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('read') && !this.header) this.reason = '';
  }

  private frozen(): boolean {
    return this.read.meeting.status === 'PUBLISHED';
  }

  private openMatters() {
    const open = this.sending.problem?.more.open as { proposals?: string[]; drafts?: string[] } | undefined;
    return open && ((open.proposals?.length ?? 0) > 0 || (open.drafts?.length ?? 0) > 0)
      ? html`<p><a href="/meetings/${this.read.meeting.id}/review">${say('Decide on them at the review desk', '前往纪要审定处理')}</a></p>`
      : nothing;
  }

  private button(move: string, label: string) {
    return html`<vaadin-button theme="primary" data-do=${move} ?disabled=${this.sending.busy} @click=${() => this.move(move, {}, label)}>${label}</vaadin-button>`;
  }

  private form(header: Header) {
    return html`<form class="stack inner" @submit=${(event: Event) => event.preventDefault()} aria-label=${this.frozen() ? say('Amend', '更正') : say('Correct the header', '修改会议信息')}>
      ${headerFields(header, this.bodies, this.sending, this.typed, this.frozen() ? 'header.' : '')}
      ${this.frozen()
        ? html`<vaadin-text-field id="reason" class="wide" .label=${say('Reason', '更正原因')} .value=${this.reason} required maxlength="1000" .validate=${asTold} .invalid=${Boolean(this.sending.error('reason'))} .errorMessage=${this.sending.error('reason')}
            .helperText=${say('What was published before stays as its own edition.', '更正前的版本将保留。')} @input=${(event: Event) => (this.reason = (event.currentTarget as HTMLElement & { value: string }).value)}></vaadin-text-field>`
        : nothing}
      <div class="row">
        <vaadin-button theme="primary" data-do="save-header" ?disabled=${this.sending.busy} @click=${this.save}>${say('Save', '保存')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')}</vaadin-button>
      </div>
    </form>`;
  }

  private typed = (change: Partial<Header>) => {
    this.header = { ...this.header!, ...change };
    this.sending.changed();
    this.requestUpdate();
  };

  private edit = async (): Promise<void> => {
    this.header = headerOf(this.read.meeting);
    this.requestUpdate();
    this.bodies = await bodyNames().catch(() => []);
    this.requestUpdate();
  };

  private close = () => {
    this.header = undefined;
    this.sending.clear();
    this.requestUpdate();
  };

  private save = async (): Promise<void> => {
    const change = difference(headerOf(this.read.meeting), this.header!);
    const path = '/meetings/' + this.read.meeting.id;
    const ifMatch = this.read.etag;
    const saved = await this.sending.run((key) => (this.frozen() ? post(path + '/amendment', { reason: this.reason, header: change }, { ifMatch, idempotencyKey: key }) : patch(path, change, { ifMatch })));
    if (saved) {
      this.close();
      toast(say('Saved.', '已保存。'));
    }
    if (saved || this.sending.stale) this.tell();
  };

  private async move(move: string, body: unknown, label: string): Promise<void> {
    const moved = await this.sending.run((key) => post(`/meetings/${this.read.meeting.id}/${move}`, body, { ifMatch: this.read.etag, idempotencyKey: key }));
    if (moved) toast(label + say(': done.', '：已完成。'));
    if (moved || this.sending.stale) this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event('changed', { bubbles: true }));
  }
}
customElements.define('duban-meeting-moves', MeetingMoves);
