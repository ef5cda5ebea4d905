import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-area';
import { DubanElement } from '../../core/element';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { lengthOf } from './code-points';
import type { Desk } from './desk';
import { drop, keep, kept } from './drafts';
import { formKeys } from './form-keys';

/** Adds what nothing found: words of the minutes, or what was required though the minutes don't say it. */
export class AddForm extends DubanElement {
  static override properties = { desk: { attribute: false } };
  declare desk: Desk;
  private text?: string;
  private readonly sending = new Sending(this);

  override render() {
    this.text ??= kept<string>('edit', this.about()) ?? '';
    const found = this.text.trim() !== '' && this.desk.text.indexOf(this.text.trim()) >= 0;
    return html`<form class="stack card" @submit=${(event: Event) => event.preventDefault()} @keydown=${formKeys(this.send, this.close)} aria-label=${say('New directive', '新增会议要求')}>
      <h2>${say('New directive', '新增会议要求')}</h2>
      ${this.sending.note()}
      <vaadin-text-area id="new-text" .label=${say('What is required', '要求内容')} .value=${this.text} maxlength="10000" .validate=${asTold} .invalid=${Boolean(this.sending.error('text', 'span'))} .errorMessage=${this.sending.error('text', 'span')}
        .helperText=${found ? say('These words stand in the minutes: the directive points to them.', '纪要中有此文字，将引用该处原文。') : say('Select words in the minutes and press n, or type here.', '可在纪要中选中文字后按 n 键，或在此填写。')}
        @input=${this.typed}></vaadin-text-area>
      <div class="row">
        <vaadin-button theme="primary" data-do="send" ?disabled=${this.sending.busy || !this.text.trim()} @click=${this.send}>${say('Add', '添加')} <kbd>Ctrl ↵</kbd></vaadin-button>
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('#new-text')?.focus();
  }

  private about(): string {
    return 'new.' + this.desk.meeting.id;
  }

  private typed = (event: Event) => {
    this.text = (event.currentTarget as HTMLElement & { value: string }).value;
    keep('edit', this.about(), this.text);
    this.sending.changed();
    this.requestUpdate();
  };

  private send = async (): Promise<void> => {
    const text = this.text?.trim();
    if (!text) return;
    const start = this.desk.text.indexOf(text);
    const where = start < 0 ? { text } : { span: { start, end: start + lengthOf(text) } };
    const added = await this.sending.run((key) => this.desk.add(where, key));
    if (!added) return;
    drop('edit', this.about());
    this.dispatchEvent(new CustomEvent('done', { detail: { select: added.id } }));
  };

  private close = () => this.dispatchEvent(new Event('closed'));
}
customElements.define('duban-add-form', AddForm);
