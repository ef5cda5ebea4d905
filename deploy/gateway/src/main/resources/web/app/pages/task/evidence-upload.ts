import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Problem } from '../../core/api';
import { upload } from '../../core/upload';
import { numberText } from '../../core/dates';
import { problemNote } from '../../parts/problem-note';
import type { Evidence } from './task';

const MOST_BYTES = 50 * 1024 * 1024;

interface Sending {
  readonly file: File;
  share: number;
  problem?: Problem;
  done?: boolean;
}

/** Takes in files as evidence of a task, several at once, each with how far it got; tells `uploaded` of each that is in. */
class EvidenceUpload extends DubanElement {
  static override properties = { task: { attribute: false }, label: { attribute: false }, titled: { attribute: false } };
  declare task: string;
  declare label: string;
  /** Whether one may say beforehand what the files show. */
  declare titled: boolean | undefined;
  private shows = '';
  private sending: Sending[] = [];
  private over = false;

  override render() {
    return html`<div class="upload ${this.over ? 'over' : ''}" @dragover=${this.drag} @dragleave=${this.leave} @drop=${this.drop}>
      ${this.titled ? this.showsField() : nothing}
      <label class="pick"><input class="visually-hidden" type="file" multiple @change=${this.picked} /><span>${this.label}</span></label>
      <span class="soft small">${say('or drop them here; pdf, Office or image, at most 50 MB each', '或拖放到此处；支持 PDF、Office 文档、图片，每个不超过 50 MB')}</span>
      ${this.sending.length ? html`<ul class="sending" aria-live="polite">${this.sending.map((one) => this.line(one))}</ul>` : nothing}
    </div>`;
  }

  private showsField() {
    return html`<vaadin-text-field class="field" .label=${say('What the files show (optional)', '材料说明（选填）')} .value=${this.shows} maxlength="200"
      @value-changed=${(event: CustomEvent<{ value: string }>) => (this.shows = event.detail.value)}></vaadin-text-field>`;
  }

  private line(one: Sending) {
    return html`<li data-file=${one.file.name}>
      <span>${one.file.name} <span class="soft small">${numberText(one.file.size / 1024, 1)} kB</span></span>
      ${one.problem
        ? html`${problemNote(one.problem)}
            ${mayHelp(one.problem) ? html`<vaadin-button theme="small" @click=${() => this.send(one)}>${say('Try again', '重试')}</vaadin-button>` : nothing}
            <vaadin-button theme="small" @click=${() => this.takeAway(one)}>${say(`Take ${one.file.name} off the list`, `移除 ${one.file.name}`)}</vaadin-button>`
        : one.done
          ? html`<span class="badge green">${say('Handed in', '已提交')}</span>`
          : html`<progress max="1" value=${one.share} aria-label=${one.file.name}></progress> <span class="number small">${Math.round(one.share * 100)}%</span>`}
    </li>`;
  }

  private picked = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.take(input.files);
    input.value = '';
  };

  private drag = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
    this.requestUpdate();
  };

  private leave = () => {
    this.over = false;
    this.requestUpdate();
  };

  private drop = (event: DragEvent) => {
    event.preventDefault();
    this.leave();
    this.take(event.dataTransfer?.files ?? null);
  };

  private take(files: FileList | null): void {
    const taken: Sending[] = Array.from(files ?? [], (file) => ({ file, share: 0 }));
    this.sending = [...this.sending.filter((one) => !one.done), ...taken];
    this.requestUpdate();
    void taken.reduce((before, one) => before.then(() => this.send(one)), Promise.resolve());
  }

  private takeAway(one: Sending): void {
    this.sending = this.sending.filter((other) => other !== one);
    this.requestUpdate();
  }

  private async send(one: Sending): Promise<void> {
    one.problem = one.file.size > MOST_BYTES ? tooLarge() : undefined;
    one.share = 0;
    this.requestUpdate();
    if (one.problem) return;
    try {
      const progress = (share: number) => {
        one.share = share;
        this.requestUpdate();
      };
      const options = { params: { name: one.file.name, title: this.shows.trim() }, headers: { 'Content-Type': 'application/octet-stream' }, progress };
      const evidence = await upload<Evidence>('POST', `/tasks/${this.task}/evidence`, one.file, options);
      one.done = true;
      this.dispatchEvent(new CustomEvent('uploaded', { bubbles: true, detail: evidence }));
    } catch (failure) {
      one.problem = failure as Problem;
    }
    this.requestUpdate();
  }
}

/** A file that was refused is refused again; one that did not get through may. */
function mayHelp(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 429 || problem.status >= 500;
}

function tooLarge(): Problem {
  return new Problem(413, say('Too large', '文件过大'), say('A file may have 50 MB at most.', '每个文件不得超过 50 MB。'));
}

customElements.define('duban-evidence-upload', EvidenceUpload);
