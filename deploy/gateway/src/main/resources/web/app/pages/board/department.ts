import { html } from 'lit';
import './deadline-calendar';
import './short-list';
import './standing';
import { fetched } from '../../core/api';
import { numberText, percentText, today } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { who } from '../../core/session';
import type { DepartmentRow } from './board-types';
import { figures, type Figure } from './figures';
import { listOf, OPEN, type Wish } from './lists';

/** What a department has to do, by when, and how it stands among the others. */
class DepartmentPage extends DubanPage {
  private soonUntil?: string;
  private readonly row = new Loaded(this, async (signal) => {
    await departments();
    const [row, soon] = await Promise.all([
      fetched<DepartmentRow>(`/dashboards/departments/${encodeURIComponent(this.code())}`, {}, signal),
      fetched<{ date: string }>('/working-calendar/next', { days: 7 }, signal),
    ]);
    this.soonUntil = soon.date;
    return row;
  });

  override heading(): string {
    return departmentName(this.code()) || say('My department', '本单位');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.row.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.code() ? this.board() : html`<p class="note">${say('You belong to no department.', '您不属于任何单位。')}</p>`}`;
  }

  private board() {
    return html`<div class="stack">
      ${this.row.show((row) => figures(this.figures(row), say('Figures', '主要数字')))}
      <section aria-labelledby="to-do">
        <h2 id="to-do">${say('To do', '待办事项')}</h2>
        <div class="columns">${this.lists()}</div>
      </section>
      <duban-deadline-calendar .department=${this.code()}></duban-deadline-calendar>
      <duban-standing .department=${this.code()}></duban-standing>
    </div>`;
  }

  private lists() {
    const list = (name: string, none: string, wish: Wish) =>
      html`<duban-short-list .name=${name} .none=${none} .wish=${{ department: this.code(), ...wish }}></duban-short-list>`;
    return [
      list(say('To sign for', '待签收'), say('Everything is signed for.', '均已签收。'), { role: 'LEAD', status: ['ISSUED'] }),
      list(say('Due soon', '即将到期'), say('Nothing is due soon.', '近期没有到期事项。'), { role: 'LEAD', light: 'YELLOW' }),
      list(say('Overdue', '逾期'), say('Nothing is overdue.', '没有逾期事项。'), { role: 'LEAD', overdue: true }),
      list(say('Returned', '已退回'), say('Nothing was returned.', '没有退回事项。'), { role: 'LEAD', status: ['RETURNED'] }),
      list(say('Parts as co-department', '配合事项'), say('No part in other departments’ tasks.', '没有配合事项。'), { role: 'CO', status: OPEN }),
    ];
  }

  private figures(row: DepartmentRow): Figure[] {
    const link = (wish: Wish) => listOf({ department: this.code(), role: 'LEAD', ...wish });
    return [
      { label: say('Open', '在办'), value: numberText(row.open), href: link({ status: OPEN }) },
      { label: say('Due within 7 working days', '7 个工作日内到期'), value: numberText(row.dueSoon), tone: 'yellow', href: link({ status: OPEN, dueFrom: today(), dueTo: this.soonUntil }) },
      { label: say('Overdue', '逾期'), value: numberText(row.overdue), tone: 'red', href: link({ overdue: true }) },
      { label: say('On time', '按时率'), value: percentText(row.onTimeRate) },
      { label: say('Rank', '名次'), value: numberText(row.rank), href: '#why' },
    ];
  }

  private code(): string {
    return this.parameter('code') || who()?.department || '';
  }
}
customElements.define('duban-department', DepartmentPage);
