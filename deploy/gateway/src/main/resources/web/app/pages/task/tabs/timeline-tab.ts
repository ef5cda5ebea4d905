import { html, nothing } from 'lit';
import { all } from '../../../core/api';
import { momentText } from '../../../core/dates';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import { named } from '../../../core/words';
import { fieldText, fieldTitle, isRead } from '../fields';
import { doneTitle } from '../words';
import { TaskSection } from './section';

export interface Fact {
  readonly position: number;
  readonly round: number;
  readonly move: string;
  readonly by: string;
  readonly department: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly narrative: string | null;
  readonly late: boolean;
  readonly statusBefore: string | null;
  readonly statusAfter: string;
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
  readonly details: Readonly<Record<string, string>>;
}

const AT_ONCE = 20;

/** All that happened, newest first: who, when, why, and what changed. */
class TimelineTab extends TaskSection<readonly Fact[]> {
  private shown = AT_ONCE;

  /** The service tells it from the beginning on. */
  protected override async ask(): Promise<readonly Fact[]> {
    return (await all<Fact>(`/tasks/${this.subject.task.id}/timeline`, {}, 5000)).reverse();
  }

  override render() {
    return this.loaded.show(
      (facts) => html`<ol class="timeline" reversed>${facts.slice(0, this.shown).map((fact) => this.fact(fact))}</ol>
        ${facts.length > this.shown
          ? html`<vaadin-button class="no-print" @click=${this.more}>${say(`Earlier (${facts.length - this.shown})`, `更早的记录（${facts.length - this.shown}）`)}</vaadin-button>`
          : nothing}`,
    );
  }

  private fact(fact: Fact) {
    const changes = fact.changes.filter((one) => isRead(one.field));
    const told = new Set(changes.map((one) => one.field));
    const details = Object.entries(fact.details).filter(([name, value]) => isRead(name) && !told.has(name) && value !== fact.reason);
    return html`<li data-position=${fact.position}>
      <p>
        <strong>${doneTitle(fact.move, fact.statusBefore, fact.statusAfter)}</strong>
        ${fact.statusBefore === fact.statusAfter ? nothing : html`<span class="badge">${named('status', fact.statusBefore)}${fact.statusBefore ? ' → ' : ''}${named('status', fact.statusAfter)}</span>`}
        ${fact.late ? html`<span class="badge red">${say('late', '逾期')}</span>` : nothing}
        ${fact.round > 1 ? html`<span class="badge">${say(`Round ${fact.round}`, `第 ${fact.round} 轮`)}</span>` : nothing}
      </p>
      <p class="soft small">${fact.by === 'system' ? say('by itself', '系统自动') : fact.by}${fact.department ? html` · ${departmentName(fact.department)}` : nothing} · ${momentText(fact.at)}</p>
      ${fact.reason ? html`<p class="lines">${fact.reason}</p>` : nothing} ${fact.narrative ? html`<p class="lines">${fact.narrative}</p>` : nothing}
      ${details.length + changes.length
        ? html`<dl class="facts small">
            ${changes.map((one) => html`<dt>${fieldTitle(one.field)}</dt><dd>${one.before === null ? nothing : html`<del>${this.text(one.field, one.before)}</del> → `}<ins>${this.text(one.field, one.after)}</ins></dd>`)}
            ${details.map(([name, value]) => html`<dt>${fieldTitle(name)}</dt><dd>${this.text(name, value)}</dd>`)}
          </dl>`
        : nothing}
    </li>`;
  }

  private text(field: string, value: string | null): string {
    return fieldText(field, value, this.subject.files);
  }

  private more = (): void => {
    this.shown += AT_ONCE;
    this.requestUpdate();
  };
}
customElements.define('duban-task-timeline', TimelineTab);
