import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/progress-bar';
import '@vaadin/text-area';
import { download } from '../../core/download';
import { DubanElement } from '../../core/element';
import { dayText, numberText, percentText } from '../../core/dates';
import { say } from '../../core/language';
import { Problem } from '../../core/api';
import { Sending } from '../../core/sending';
import { has } from '../../core/session';
import { upload } from '../../core/upload';
import type { Directive } from '../review/model';
import type { Read } from './meeting';
import { named } from '../../core/words';

interface Imported {
  readonly version: number;
  readonly meeting: { readonly body: string | null; readonly date: string | null; readonly chair: string | null; readonly sequence: string | null } | null;
  readonly agendaItems: readonly unknown[];
  readonly directives: readonly Directive[];
}

const MOST_BYTES = 20 * 1024 * 1024;

/** The minutes of a meeting: bring them as text or file, and see what was found in them. */
class MeetingMinutes extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private text = '';
  private share = 0;
  private imported?: Imported;
  private readonly sending = new Sending(this);
  private readonly getting = new Sending(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.text = sessionStorage.getItem(this.kept()) ?? '';
  }

  override render() {
    const { status, minutesVersion, id } = this.read.meeting;
    return html`<section class="card stack" aria-labelledby="minutes-title">
      <h2 id="minutes-title">${say('Minutes', '会议纪要')}</h2>
      ${minutesVersion
        ? html`<div class="row">
            <span>${say(`Version ${minutesVersion}`, `第 ${minutesVersion} 版`)}</span>
            <a class="go" href="/meetings/${id}/review">${say('To the review desk', '进入纪要审定')}</a>
            <vaadin-button theme="small" class="no-print" ?disabled=${this.getting.busy} @click=${this.original}>${say('Download the original', '下载原件')}</vaadin-button>
          </div>`
        : html`<p class="soft">${say('No minutes yet.', '尚未导入会议纪要。')}</p>`}
      ${this.getting.note()} ${this.imported ? this.found(this.imported) : nothing}
      ${has('secretary', 'system') ? (status === 'SCHEDULED' ? html`<p class="soft">${say('Minutes can be imported once the meeting was held.', '会议召开后方可导入纪要。')}</p>` : status === 'CLOSED' ? nothing : this.bring()) : nothing}
    </section>`;
  }

  private bring() {
    return html`<details class="no-print" ?open=${!this.read.meeting.minutesVersion || this.text !== ''}>
      <summary>${this.read.meeting.minutesVersion ? say('Import a new version', '导入新版本') : say('Import', '导入')}</summary>
      <form class="stack" @submit=${(event: Event) => event.preventDefault()}>
        ${this.sending.note()}
        <div class="file">
          <label for="minutes-file">${say('A file: .docx, .pdf or .txt, at most 20 MB', '文件：.docx、.pdf 或 .txt，不超过 20 MB')}</label>
          <input id="minutes-file" type="file" accept=".txt,.docx,.pdf,text/plain,application/pdf" ?disabled=${this.sending.busy} @change=${this.chosen} />
        </div>
        <vaadin-text-area id="minutes-text" class="wide pasted" .label=${say('or the text, pasted', '或粘贴纪要文本')} .value=${this.text} ?disabled=${this.sending.busy} @input=${this.typed}></vaadin-text-area>
        <div><vaadin-button theme="primary" data-do="import" ?disabled=${this.sending.busy || !this.text.trim()} @click=${this.paste}>${say('Import the text', '导入文本')}</vaadin-button></div>
        ${this.sending.busy ? this.progress() : nothing}
      </form>
    </details>`;
  }

  private progress() {
    const label = this.share < 1 ? say(`Sending: ${percentText(this.share)}`, `正在上传：${percentText(this.share)}`) : say('Reading the minutes …', '正在识别纪要内容……');
    return html`<div role="status"><span>${label}</span><vaadin-progress-bar aria-label=${say('Import', '导入')} .value=${Math.min(this.share, 1)} ?indeterminate=${this.share >= 1}></vaadin-progress-bar></div>`;
  }

  private found({ version, meeting, agendaItems, directives }: Imported) {
    const of = (kind: string) => directives.filter((one) => one.kind === kind).length;
    const row = (label: string, value: unknown) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);
    return html`<div class="note stack" role="status" data-imported=${directives.length}>
      <strong>${say(`Version ${version} is in. Found in it:`, `第 ${version} 版已导入，识别结果：`)}</strong>
      <dl class="facts">
        <dt>${say('Directives', '会议要求')}</dt>
        <dd>${numberText(directives.length)} (${['TASK', 'RECTIFICATION', 'PRINCIPLE'].map((kind) => `${named('kind', kind)} ${numberText(of(kind))}`).join(say(', ', '，'))})</dd>
        <dt>${say('Agenda items', '议题')}</dt><dd>${numberText(agendaItems.length)}</dd>
        <dt>${say('With a department', '已识别单位')}</dt><dd>${numberText(directives.filter((one) => one.ownerDepartments.length > 0).length)}</dd>
        <dt>${say('With a deadline', '已识别时限')}</dt><dd>${numberText(directives.filter((one) => one.deadline).length)}</dd>
        ${row(say('Body', '会议名称'), meeting?.body)} ${row(say('Date', '召开日期'), dayText(meeting?.date))} ${row(say('Chair', '主持人'), meeting?.chair)}
      </dl>
      <div><a class="go" href="/meetings/${this.read.meeting.id}/review">${say('To the review desk', '进入纪要审定')}</a></div>
    </div>`;
  }

  private kept(): string {
    return 'duban.minutes.' + this.read.meeting.id;
  }

  private typed = (event: Event) => {
    this.text = (event.currentTarget as HTMLElement & { value: string }).value;
    try {
      sessionStorage.setItem(this.kept(), this.text);
    } catch {
      // More than the tab may keep: it stays in the field.
    }
    this.requestUpdate();
  };

  private chosen = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) await this.send(file);
    input.value = '';
  };

  private paste = () => this.send(new Blob([this.text], { type: 'text/plain;charset=UTF-8' }));

  private async send(file: Blob): Promise<void> {
    this.share = 0;
    const imported = await this.sending.run(async () => {
      if (file.size > MOST_BYTES) throw new Problem(413, say('The file is too large', '文件过大'), say(`It has ${numberText(file.size / 1024 / 1024, 1)} MB; at most 20 MB are taken.`, `文件为 ${numberText(file.size / 1024 / 1024, 1)} MB，最大 20 MB。`));
      return upload<Imported>('PUT', `/meetings/${this.read.meeting.id}/minutes`, file, { headers: { 'If-Match': this.read.etag }, progress: (share) => this.sent(share) });
    });
    if (imported) {
      this.imported = imported;
      this.text = '';
      sessionStorage.removeItem(this.kept());
    }
    if (imported || this.sending.stale) this.dispatchEvent(new Event('changed', { bubbles: true }));
  }

  private sent(share: number): void {
    this.share = share;
    this.requestUpdate();
  }

  private original = () => this.getting.run(() => download(`/meetings/${this.read.meeting.id}/minutes`, {}, say('minutes', '会议纪要') + `-${this.read.meeting.minutesVersion}`, undefined, 'application/octet-stream'));
}
customElements.define('duban-minutes', MeetingMinutes);
