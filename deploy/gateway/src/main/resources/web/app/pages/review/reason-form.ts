import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { DubanElement } from '../../core/element';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { drop, keep, kept, type Form } from './drafts';
import { formKeys } from './form-keys';

type Field = HTMLElement & { value: string };

/** Asks why, and then does it. */
export class ReasonForm extends DubanElement {
  static override properties = { about: {}, form: {}, label: {}, button: {}, usual: { attribute: false }, first: {}, work: { attribute: false } };
  declare about: string;
  declare form: Form;
  declare label: string;
  declare button: string;
  declare usual: readonly string[];
  /** What stands there at first. */
  declare first?: string;
  declare work: (reason: string, key: string) => Promise<unknown>;
  private reason?: string;
  private readonly sending = new Sending(this);

  override render() {
    this.reason ??= kept<string>(this.form, this.about) ?? this.first ?? '';
    return html`<form class="stack" @submit=${(event: Event) => event.preventDefault()} @keydown=${formKeys(this.send, this.close)} aria-label=${this.label}>
      ${this.sending.note()}
      <vaadin-text-field id="reason" .label=${this.label} .value=${this.reason} maxlength="1000" required .validate=${asTold} .invalid=${Boolean(this.sending.error('reason'))} .errorMessage=${this.sending.error('reason')} @input=${this.typed} @keydown=${this.entered}></vaadin-text-field>
      ${this.usual.length ? html`<div class="row">${this.usual.map((one) => html`<vaadin-button theme="small tertiary" @click=${() => this.take(one)}>${one}</vaadin-button>`)}</div>` : nothing}
      <div class="row">
        <vaadin-button theme="primary" data-do="send" ?disabled=${this.sending.busy || !this.reason.trim()} @click=${this.send}>${this.button} <kbd>↵</kbd></vaadin-button>
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    const field = this.querySelector<Field & { inputElement: HTMLInputElement }>('#reason');
    field?.focus();
    field?.inputElement?.select();
  }

  private typed = (event: Event) => this.take((event.currentTarget as Field).value);

  private take(reason: string): void {
    this.reason = reason;
    keep(this.form, this.about, reason);
    this.sending.changed();
    this.requestUpdate();
  }

  private entered = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.send();
    }
  };

  private send = async (): Promise<void> => {
    const reason = this.reason?.trim();
    if (!reason) return;
    const done = await this.sending.run(async (key) => {
      await this.work(reason, key);
      return true;
    });
    if (done) {
      drop(this.form, this.about);
      this.dispatchEvent(new CustomEvent('done', { detail: { form: this.form } }));
    } else if (this.sending.stale) {
      this.dispatchEvent(new Event('stale'));
    }
  };

  private close = () => this.dispatchEvent(new Event('closed'));
}
customElements.define('duban-reason-form', ReasonForm);
