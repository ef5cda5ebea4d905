import { html, nothing } from 'lit';
import '@vaadin/button';
import { DubanElement } from '../../../core/element';
import { say } from '../../../core/language';
import { keepInAddress, query } from '../../../core/navigation';
import type { Subject } from '../subject';
import { moveTitle } from '../words';
import { moveNamed, openMoves } from './all-moves';
import { formOf } from './move';
import '../form/form';

/** Moves that have their place in one of the tabs below. */
const IN_TABS: Readonly<Record<string, string>> = { evidence: 'evidence', measures: 'plan', parts: 'progress' };

const JUDGED_BY_PLAN: readonly string[] = ['plan-approval', 'verification'];

/** What the caller may do with the task now, each move with its form; and what they may not, with the reason. */
class TaskMoves extends DubanElement {
  static override properties = { subject: { attribute: false } };
  declare subject: Subject;
  private chosen: string | null = query().get('move');

  override render() {
    const { task } = this.subject;
    const moves = openMoves(this.subject);
    const inTabs = Object.keys(IN_TABS).filter((action) => task.actions.includes(action));
    return html`<section class="card moves no-print" aria-labelledby="moves-title" @closed=${() => this.choose(null)} @done=${() => this.choose(null)}>
      <h2 id="moves-title">${say('What you can do', '可办理事项')}</h2>
      ${moves.length + inTabs.length === 0 ? html`<p class="soft">${say('Nothing is yours to do here now.', '当前没有需要您办理的事项。')}</p>` : nothing}
      <div class="row">
        ${moves.map(
          (move) => html`<vaadin-button data-move=${move.name} theme=${move.name === this.chosen ? 'primary' : ''} aria-expanded=${move.name === this.chosen ? 'true' : 'false'}
            @click=${() => this.choose(move.name === this.chosen ? null : move.name)}>${move.title()}</vaadin-button>`,
        )}
        ${inTabs.map((action) => html`<vaadin-button data-move=${action} @click=${() => this.turnTo(IN_TABS[action]!, true)}>${moveTitle(action)} ↓</vaadin-button>`)}
      </div>
      ${this.form()} ${this.closed()}
    </section>`;
  }

  private form() {
    const move = moveNamed(this.chosen);
    if (!move) return nothing;
    const open = openMoves(this.subject).includes(move);
    return html`<div class="move-form">
      ${open ? nothing : html`<p class="note warn" role="status">${say('This is not possible any more; what you typed still stands here.', '该操作当前已不可办理，您填写的内容仍保留在此。')}</p>`}
      <duban-form .spec=${formOf(move, this.subject)}></duban-form>
    </div>`;
  }

  private closed() {
    const closed = this.subject.task.closedActions;
    return closed.length
      ? html`<details class="closed-moves">
          <summary>${say(`Not possible now (${closed.length})`, `当前不可办理（${closed.length}）`)}</summary>
          <dl class="facts">${closed.map((one) => html`<dt>${moveTitle(one.action)}</dt><dd>${one.reason}</dd>`)}</dl>
        </details>`
      : nothing;
  }

  private choose(name: string | null): void {
    this.chosen = name;
    keepInAddress({ ...Object.fromEntries(query()), move: name });
    // What is to be judged stands below then.
    if (name && JUDGED_BY_PLAN.includes(name) && this.subject.task.plan) this.turnTo('plan', false);
    this.requestUpdate();
  }

  private turnTo(tab: string, jump: boolean): void {
    this.dispatchEvent(new CustomEvent('tab', { bubbles: true, detail: { tab, jump } }));
  }
}
customElements.define('duban-task-moves', TaskMoves);
