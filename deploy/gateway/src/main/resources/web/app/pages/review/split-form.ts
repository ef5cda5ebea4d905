import { html } from 'lit';
import '@vaadin/button';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { lengthOf } from './code-points';
import type { Desk } from './desk';
import { drop, keep, kept } from './drafts';
import { formKeys } from './form-keys';
import type { Directive, Span } from './model';

/** The sentence may hold line breaks of its own; in the form a line break is a cut. */
const OWN_BREAK = '↵';

/** Cuts a directive where the person breaks its line. Nothing but line breaks can be changed. */
export class SplitForm extends DubanElement {
  static override properties = { desk: { attribute: false }, directive: { attribute: false }, at: { attribute: false } };
  declare desk: Desk;
  declare directive: Directive;
  /** Where in the minutes the person clicked, in code points, or null. */
  declare at: number | null;
  private lines?: string;
  private refused = false;
  private readonly sending = new Sending(this);

  override render() {
    this.lines ??= kept<string>('split', this.directive.id) ?? this.begun();
    const parts = this.spans().length;
    return html`<form class="stack" @submit=${(event: Event) => event.preventDefault()} @keydown=${formKeys(this.send, this.close)} aria-label=${say('Split', '拆分')}>
      ${this.sending.note()}
      <label for="cuts">${say('Put the cursor where it is to be cut and press Enter: each line becomes a directive.', '将光标移到拆分处并按回车键，每行成为一条要求。')}</label>
      <textarea id="cuts" rows="5" .value=${this.lines} aria-describedby="cuts-say" @input=${this.typed}></textarea>
      <div id="cuts-say" role="status" class="small ${this.refused ? 'wrong' : 'soft'}">
        ${this.refused ? say('The words are those of the minutes; only line breaks can be added or taken away.', '文字以纪要为准，只能增减换行。') : say(`${parts} ${parts === 1 ? 'part' : 'parts'}`, `共 ${parts} 条`)}
      </div>
      <div class="row">
        <vaadin-button theme="primary" data-do="send" ?disabled=${this.sending.busy || parts < 2} @click=${this.send}>${say('Split', '拆分')} <kbd>Ctrl ↵</kbd></vaadin-button>
        <vaadin-button @click=${this.atSemicolons}>${say('Cut at every semicolon and full stop', '在分号、句号处拆分')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
        ${this.sending.error('spans') ? html`<span class="wrong">${this.sending.error('spans')}</span>` : ''}
      </div>
    </form>`;
  }

  protected override firstUpdated(): void {
    const area = this.querySelector<HTMLTextAreaElement>('#cuts');
    const cut = this.lines!.indexOf('\n');
    area?.focus();
    area?.setSelectionRange(cut < 0 ? 0 : cut + 1, cut < 0 ? 0 : cut + 1);
  }

  /** In one line, or cut where the person clicked. */
  private begun(): string {
    const whole = this.words();
    const within = (this.at ?? -1) - (this.directive.start ?? 0);
    const points = Array.from(whole);
    return within > 0 && within < points.length ? points.slice(0, within).join('') + '\n' + points.slice(within).join('') : whole;
  }

  private words(): string {
    return this.directive.sentence.replaceAll('\n', OWN_BREAK);
  }

  private typed = (event: Event) => {
    const area = event.target as HTMLTextAreaElement;
    this.refused = area.value.replaceAll('\n', '') !== this.words();
    if (this.refused) area.value = this.lines!;
    else this.cut(area.value);
    this.requestUpdate();
  };

  private atSemicolons = () => this.cut(this.words().replace(/([；;。]|\.(?=\s))(?=.)/gu, '$1\n'));

  private cut(lines: string): void {
    this.lines = lines;
    keep('split', this.directive.id, lines);
    this.sending.changed();
    this.requestUpdate();
  }

  /** Each line's place in the minutes, without the blanks at its ends. */
  private spans(): Span[] {
    let start = this.directive.start ?? 0;
    const spans: Span[] = [];
    for (const line of this.lines!.split('\n')) {
      const length = lengthOf(line);
      const from = start + length - lengthOf(line.trimStart());
      const to = start + lengthOf(line.trimEnd());
      if (from < to) spans.push({ start: from, end: to });
      start += length;
    }
    return spans;
  }

  private send = async (): Promise<void> => {
    if (this.spans().length < 2) return;
    const parts = await this.sending.run((key) => this.desk.split(this.directive, this.spans(), key));
    if (parts) {
      drop('split', this.directive.id);
      this.dispatchEvent(new CustomEvent('done', { detail: { select: parts[0]?.id } }));
    } else if (this.sending.stale) {
      this.dispatchEvent(new Event('stale'));
    }
  };

  private close = () => this.dispatchEvent(new Event('closed'));
}
customElements.define('duban-split-form', SplitForm);
