import { html } from 'lit';
import './deadline-calendar';
import './short-list';
import './standing';
import { fetched } from '../../core/api';
import { numberText } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { who } from '../../core/session';
import type { DepartmentBoard } from './board-types';
import { mainFigures } from './main-figures';
import { figures, type Figure } from './figures';
import { OPEN, wishOf, type Wish } from './lists';

/** What a department has to do, by when, and how it stands among the others. */
class DepartmentPage extends DubanPage {
  private readonly board = new Loaded(this, async (signal) => {
    await departments();
    return fetched<DepartmentBoard>(`/dashboards/departments/${encodeURIComponent(this.code())}`, {}, signal);
  });

  override heading(): string {
    return departmentName(this.code()) || say('My department', '本单位');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.code()) void this.board.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.code() ? this.whole() : html`<p class="note">${say('You belong to no department.', '您不属于任何单位。')}</p>`}`;
  }

  private whole() {
    return html`<div class="stack">
      ${this.board.show((board) => html`<div class="stack">
        ${figures(this.figures(board), say('Figures', '主要数字'))}
        <section aria-labelledby="to-do">
          <h2 id="to-do">${say('To do', '待办事项')}</h2>
          <div class="columns">${this.lists(board)}</div>
        </section>
      </div>`)}
      <duban-deadline-calendar .department=${this.code()}></duban-deadline-calendar>
      <duban-standing .department=${this.code()}></duban-standing>
    </div>`;
  }

  private lists(board: DepartmentBoard) {
    const department = this.code();
    const of = (name: string, none: string, wish: Wish, total?: number) =>
      html`<duban-short-list .name=${name} .none=${none} .wish=${wish} .total=${total}></duban-short-list>`;
    const led = (query: string | undefined) => wishOf(query ?? '');
    return [
      of(say('To sign for', '待签收'), say('Everything is signed for.', '均已签收。'), led(board.lists?.toSign), board.byStatus.ISSUED),
      of(say('Due soon', '即将到期'), say('Nothing is due soon.', '近期没有到期事项。'), led(board.lists?.dueSoon), board.dueSoon),
      of(say('Overdue', '逾期'), say('Nothing is overdue.', '没有逾期事项。'), led(board.lists?.overdue), board.overdue),
      of(say('Returned', '已退回'), say('Nothing was returned.', '没有退回事项。'), { department, role: 'LEAD', status: ['RETURNED'] }, board.byStatus.RETURNED),
      of(say('Instructions to answer', '批示待回复'), say('Every instruction is answered.', '批示均已回复。'), led(board.lists?.unanswered)),
      of(say('Parts as co-department', '配合事项'), say('No part in other departments’ tasks.', '没有配合事项。'), { department, role: 'CO', status: OPEN }, board.coPart.open),
    ];
  }

  private figures(board: DepartmentBoard): Figure[] {
    const rank = { label: say('Rank this month', '本月名次'), value: numberText(board.rank), note: say(`of ${board.ranked}`, `共 ${board.ranked} 个单位`), href: '#why' };
    return [...mainFigures(board, board.lists), rank];
  }

  private code(): string {
    return this.parameter('code') || who()?.department || '';
  }
}
customElements.define('duban-department', DepartmentPage);
