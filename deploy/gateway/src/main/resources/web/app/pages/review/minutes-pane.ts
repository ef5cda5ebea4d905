import { html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { DubanElement } from '../../core/element';
import { language, say } from '../../core/language';
import { named } from '../../core/words';
import { lengthOf, type CodePoints } from './code-points';
import { shown, type Directive, type Span } from './model';
import { linesOf, type Line, type Piece } from './spans';

/** The minutes with every directive marked where it stands. Tells by events which one is clicked and what is selected. */
export class MinutesPane extends DubanElement {
  static override properties = { text: { attribute: false }, directives: { attribute: false }, version: { attribute: false }, selected: {} };
  declare text: CodePoints;
  declare directives: readonly Directive[];
  declare version: number;
  declare selected: string | null;
  private lines: Line[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.told);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.told);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text') || changed.has('directives') || changed.has('version')) {
      this.lines = linesOf(this.text, this.directives.filter((one) => shown(one) && one.minutes?.version === this.version));
    }
  }

  override render() {
    return html`<div class="minutes" tabindex="0" role="region" aria-label=${say('Minutes', '会议纪要')} @click=${this.clicked}>
      ${guard([this.lines, language()], () => this.lines.map((line) => html`<p>${line.pieces.map(piece)}</p>`))}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('selected') && !changed.has('directives') && !changed.has('text')) return;
    this.querySelectorAll('mark[data-selected]').forEach((mark) => mark.removeAttribute('data-selected'));
    const marks = this.selected ? this.querySelectorAll<HTMLElement>(`mark[data-directive="${this.selected}"]`) : [];
    marks.forEach((mark) => mark.setAttribute('data-selected', ''));
    if (changed.has('selected')) this.bring(marks[0]);
  }

  /** The selected words in code points of the minutes, or null. */
  span(): Span | null {
    const chosen = this.chosen();
    if (!chosen || chosen.collapsed) return null;
    const start = this.point(chosen.startContainer, chosen.startOffset);
    const end = this.point(chosen.endContainer, chosen.endOffset);
    return start === null || end === null ? null : trimmed(this.text, start, end);
  }

  /** Where the person clicked last, in code points, or null. */
  caret(): number | null {
    const chosen = this.chosen();
    return chosen?.collapsed ? this.point(chosen.startContainer, chosen.startOffset) : null;
  }

  private chosen(): Range | null {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    return range && this.contains(range.commonAncestorContainer) ? range : null;
  }

  private point(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const piece = element?.closest<HTMLElement>('[data-at]');
    if (!piece) return this.border(node, offset);
    const before = document.createRange();
    before.selectNodeContents(piece);
    before.setEnd(node, offset);
    return Number(piece.dataset.at) + lengthOf(before.toString());
  }

  /** A place between lines: the start of the piece after it, or the end of the text. */
  private border(node: Node, offset: number): number {
    const after = document.createRange();
    after.setStart(node, offset);
    const next = [...this.querySelectorAll<HTMLElement>('[data-at]')].find((one) => after.comparePoint(one, 0) >= 0);
    return next ? Number(next.dataset.at) : this.text.length;
  }

  private bring(mark: HTMLElement | undefined): void {
    const pane = this.querySelector('.minutes');
    if (!mark || !pane) return;
    const at = mark.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (at.top < frame.top + 24 || at.bottom > frame.bottom - 24) pane.scrollTop += at.top - frame.top - pane.clientHeight / 3;
  }

  private clicked = (event: Event) => {
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-directive]');
    if (mark && !this.span()) this.dispatchEvent(new CustomEvent('chosen', { detail: mark.dataset.directive }));
  };

  private told = () => this.dispatchEvent(new Event('words-selected'));
}
customElements.define('duban-minutes-pane', MinutesPane);

function piece({ start, text, directive }: Piece) {
  if (!directive) return html`<span data-at=${start}>${text}</span>`;
  return html`<mark class="${directive.kind.toLowerCase()} ${directive.state.toLowerCase()}" data-at=${start} data-directive=${directive.id} title=${titleOf(directive)}>${text}</mark>`;
}

function titleOf(directive: Directive): string | typeof nothing {
  return `${named('kind', directive.kind)} · ${named('directiveState', directive.state)}`;
}

/** Without the blanks at its ends; null where nothing else is in it. */
function trimmed(text: CodePoints, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + lengthOf(words) - lengthOf(words.trimStart());
  const to = end - (lengthOf(words) - lengthOf(words.trimEnd()));
  return from < to ? { start: from, end: to } : null;
}
