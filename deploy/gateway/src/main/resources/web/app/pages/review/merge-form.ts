import { html } from 'lit';
import '@vaadin/button';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import type { Desk } from './desk';
import { formKeys } from './form-keys';
import type { Directive } from './model';

/** Shows what would become one directive, and makes it one. */
export class MergeForm extends DubanElement {
  static override properties = { desk: { attribute: false }, parts: { attribute: false } };
  declare desk: Desk;
  declare parts: readonly Directive[];
  private readonly sending = new Sending(this);

  override render() {
    return html`<form class="stack" @submit=${(event: Event) => event.preventDefault()} @keydown=${formKeys(this.send, this.close)} aria-label=${say('Merge', '合并')}>
      ${this.sending.note()}
      <p>${say('These become one directive, with all that stands between them in the minutes:', '以下内容合并为一条要求，包括其间的纪要原文：')}</p>
      <blockquote class="sentence merged">${this.whole()}</blockquote>
      <div class="row">
        <vaadin-button theme="primary" data-do="send" ?disabled=${this.sending.busy} @click=${this.send}>${say(`Merge ${this.parts.length}`, `合并 ${this.parts.length} 条`)} <kbd>Ctrl ↵</kbd></vaadin-button>
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('[data-do="send"]')?.focus();
  }

  private whole(): string {
    const starts = this.parts.map((one) => one.start ?? 0);
    const ends = this.parts.map((one) => one.end ?? 0);
    return this.desk.text.slice(Math.min(...starts), Math.max(...ends));
  }

  private send = async (): Promise<void> => {
    const whole = await this.sending.run((key) => this.desk.merge(this.parts, key));
    if (whole) this.dispatchEvent(new CustomEvent('done', { detail: { select: whole.id } }));
    else if (this.sending.stale) this.dispatchEvent(new Event('stale'));
  };

  private close = () => this.dispatchEvent(new Event('closed'));
}
customElements.define('duban-merge-form', MergeForm);
