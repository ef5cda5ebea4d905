import { html, nothing } from 'lit';
import '@vaadin/button';
import { onLanguage, say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { keepInAddress, query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import type { Answer } from '../../core/api';
import { problemNote } from '../../parts/problem-note';
import { taskHead } from './head';
import { readSubject, type Subject } from './subject';
import { tabsOf, tabNav } from './tabs/tabs';
import type { Task } from './task';
import './sentence';
import './moves/task-moves';

/** A task: what it asks for and where that was said, what one may do with it, and all that happened to it. */
class TaskPage extends DubanPage {
  private readonly subject = new Loaded<Subject>(this, (signal) => readSubject(this.parameter('id'), signal));
  private tab = query().get('tab') ?? 'progress';
  private said = '';
  private unlisten?: () => void;

  override heading(): string {
    const task = this.subject.value?.task;
    return task ? `${task.number} ${task.title}` : say('Task', '督办事项');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.subject.load();
    // Why a move is closed is said by the service, in the language that it was asked in.
    this.unlisten = onLanguage(() => void this.subject.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlisten?.();
  }

  override render() {
    const task = this.subject.value?.task;
    return html`<div class="page-head task-head">
        <div>
          ${task ? html`<p class="number soft task-number">${task.number}</p>` : nothing}
          <h1 tabindex="-1">${task?.title ?? say('Task', '督办事项')}</h1>
        </div>
        <vaadin-button class="no-print" theme="small" @click=${() => window.print()}>${say('Print', '打印')}</vaadin-button>
      </div>
      <p id="done" class=${this.said ? 'note said-done' : ''} role="status" tabindex="-1">${this.said}</p>
      ${this.subject.value ? this.readAgain() : nothing} ${this.subject.value ? this.whole(this.subject.value) : this.subject.show((subject) => this.whole(subject))}`;
  }

  /** What was read before stays, with all that was typed. */
  private readAgain() {
    return this.subject.problem
      ? html`<div class="note-again">${problemNote(this.subject.problem)} <vaadin-button @click=${this.again}>${say('Try again', '重试')}</vaadin-button></div>`
      : nothing;
  }

  private whole(subject: Subject) {
    const { task } = subject;
    const tabs = tabsOf(subject);
    const tab = tabs.find((one) => one.name === this.tab) ?? tabs[0]!;
    return html`<div class="stack task" data-status=${task.status} @done=${this.done} @stale=${this.stale} @uploaded=${this.again} @tab=${(event: CustomEvent<{ tab: string; jump: boolean }>) => this.turnTo(event.detail.tab, event.detail.jump)}>
      <section class="card stack" aria-label=${say('At a glance', '概况')}>
        ${taskHead(task)}
        <h2>${say('What is asked for', '办理要求')}</h2>
        <p class="lines requirement">${task.requirement}</p>
        <duban-task-sentence .task=${task}></duban-task-sentence>
      </section>
      <duban-task-moves .subject=${subject}></duban-task-moves>
      ${tabNav(tabs, tab, (name) => this.turnTo(name, false))}
      <section class="card" id="tab" tabindex="-1" data-tab=${tab.name} aria-labelledby="tab-title">
        <h2 id="tab-title">${tab.title}</h2>
        ${tab.show(subject)}
      </section>
    </div>`;
  }

  private turnTo(tab: string, jump: boolean): void {
    this.tab = tab;
    keepInAddress({ ...Object.fromEntries(query()), tab });
    this.requestUpdate();
    if (jump) void this.updateComplete.then(() => this.querySelector<HTMLElement>('#tab')?.focus());
  }

  private done = async (event: Event): Promise<void> => {
    const { said, answer } = (event as CustomEvent<{ said: string; answer: Answer<unknown> }>).detail;
    const task = answer.body as Task | undefined;
    const before = this.subject.value;
    if (before && task?.actions && answer.etag) this.subject.value = { ...before, task, etag: answer.etag };
    this.said = said;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#done')?.focus();
    await this.subject.load();
  };

  private stale = async (): Promise<void> => {
    await this.subject.load();
    this.said = say('This is how it stands now.', '已加载最新状态。');
    this.requestUpdate();
  };

  private again = (): void => void this.subject.load();
}
customElements.define('duban-task', TaskPage);
