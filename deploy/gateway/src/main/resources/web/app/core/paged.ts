import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Problem, type Page } from './api';
import { say } from './language';
import { Loaded } from './loaded';
import { problemNote } from '../parts/problem-note';

/** A list that comes page by page: the first by itself, each further one when it is asked for, put after the others. */
export class Paged<T> {
  readonly first: Loaded<Page<T>>;
  moreBusy = false;
  private moreProblem?: Problem;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly ask: (cursor: string | null, signal?: AbortSignal) => Promise<Page<T>>,
  ) {
    this.first = new Loaded<Page<T>>(host, (signal) => ask(null, signal));
  }

  get items(): readonly T[] {
    return this.first.value?.items ?? [];
  }

  /** Begins (again) with the first page. */
  load(): Promise<void> {
    this.moreProblem = undefined;
    return this.first.load();
  }

  /** Changes what is on the screen without asking. */
  put(items: readonly T[]): void {
    if (this.first.value) this.first.value = { ...this.first.value, items };
    this.host.requestUpdate();
  }

  show(there: (items: readonly T[]) => TemplateResult, empty: () => TemplateResult): TemplateResult {
    return this.first.show(
      (page) => html`<div class="stack" aria-busy=${this.first.busy ? 'true' : 'false'}>${there(page.items)} ${this.bar(page)}</div>`,
      (page) => page.items.length === 0 && empty(),
    );
  }

  private bar(page: Page<T>) {
    const count = page.items.length;
    const text = page.nextCursor ? say(`${count} shown, there are more`, `已显示 ${count} 条，还有更多`) : say(`${count} in all`, `共 ${count} 条`);
    return html`<div class="more">
      <p role="status" tabindex="-1" data-shown=${count}>${text}</p>
      ${page.nextCursor
        ? html`<vaadin-button class="no-print" data-more ?disabled=${this.moreBusy} @click=${this.more}>
            ${this.moreBusy ? say('Loading …', '正在加载……') : say('Show more', '显示更多')}
          </vaadin-button>`
        : nothing}
      ${problemNote(this.moreProblem)}
    </div>`;
  }

  private readonly more = async (): Promise<void> => {
    const before = this.first.value;
    if (!before?.nextCursor || this.moreBusy) return;
    this.moreBusy = true;
    this.moreProblem = undefined;
    this.host.requestUpdate();
    try {
      const next = await this.ask(before.nextCursor);
      // Another list was asked for meanwhile, or something was changed in this one.
      const now = this.first.value;
      if (now?.nextCursor === before.nextCursor) this.first.value = { items: [...now.items, ...next.items], nextCursor: next.nextCursor };
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.moreProblem = failure;
    } finally {
      this.moreBusy = false;
      this.host.requestUpdate();
    }
    await (this.host as unknown as { updateComplete?: Promise<unknown> }).updateComplete;
    // The button is gone with the last page; the focus must not go with it.
    if (!this.first.value?.nextCursor) this.host.querySelector<HTMLElement>('[data-shown]')?.focus();
  };
}
