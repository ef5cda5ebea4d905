import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Problem } from './api';
import { say } from './language';
import { problemNote } from '../parts/problem-note';

/**
 * Something that an element shows once it is there: loading, failed (with a way to try again), empty, or the thing
 * itself. What is asked anew stays on the screen until the new answer comes; an answer that was overtaken is dropped.
 */
export class Loaded<T> implements ReactiveController {
  value: T | undefined;
  problem: Problem | undefined;
  busy = false;
  private running?: AbortController;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ask: (signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Asks (again). */
  async load(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.busy = true;
    this.host.requestUpdate();
    try {
      const value = await this.ask(running.signal);
      if (running.signal.aborted) return;
      this.value = value;
      this.problem = undefined;
    } catch (failure) {
      if (running.signal.aborted) return;
      this.problem = failure instanceof Problem ? failure : new Problem(0, say('Something went wrong', '出错了'), String(failure));
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** What to show; `empty` is asked whether there is nothing in it, and what to say then. */
  show(there: (value: T) => TemplateResult, empty?: (value: T) => TemplateResult | false): TemplateResult {
    if (this.problem) {
      return html`<div class="stack" data-state="failed">
        ${problemNote(this.problem)}
        <div><vaadin-button class="no-print" @click=${() => this.load()}>${say('Try again', '重试')}</vaadin-button></div>
      </div>`;
    }
    if (this.value === undefined) return loading();
    return (empty?.(this.value) || undefined) ?? there(this.value);
  }
}

export function loading(): TemplateResult {
  return html`<p class="state" role="status" data-state="loading"><span class="spinner"></span> ${say('Loading …', '正在加载……')}</p>`;
}

/** Says that there is nothing, and if possible what to do about it. */
export function nothingHere(text: string, more: unknown = ''): TemplateResult {
  return html`<div class="state" data-state="empty"><p>${text}</p>${more}</div>`;
}
