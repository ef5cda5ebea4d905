import { html, nothing } from 'lit';
import { all } from '../../core/api';
import { dayText, today } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { language, say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import type { TaskLine } from '../../parts/task-table';
import { monthText } from './charts';
import { listOf, OPEN } from './lists';
import { daysOff, type DaysOff } from './days-off';
import { firstDay, lastDay, monthOf, weeksOf } from './month';
import { monthChoice } from './month-choice';

/** A month of a department's deadlines, each day leading to the list of that day. */
class DeadlineCalendar extends DubanElement {
  static override properties = { department: {} };
  declare department: string;
  private month = monthOf(today());
  private asked = '';
  private readonly due = new Loaded(this, async (signal) => {
    const wish = { department: this.department, status: OPEN, dueFrom: firstDay(this.month), dueTo: lastDay(this.month) };
    const [tasks, off] = await Promise.all([all<TaskLine>('/tasks', wish), daysOff(this.month.slice(0, 4), signal)]);
    return { month: this.month, off, byDay: byDay(tasks) };
  });

  override willUpdate(): void {
    const wanted = this.department + this.month;
    if (wanted === this.asked) return;
    this.asked = wanted;
    void this.due.load();
  }

  override render() {
    return html`<section class="card" aria-labelledby="calendar">
      <div class="row between">
        <h2 id="calendar">${say('Calendar of deadlines', '时限日历')}</h2>
        ${monthChoice(this.month, (month) => this.turnTo(month), true)}
      </div>
      ${this.due.show((due) => this.grid(due.month, due.byDay, due.off))}
    </section>`;
  }

  private grid(month: string, tasks: Map<string, TaskLine[]>, off: DaysOff) {
    return html`<table class="deadlines ${month === this.month ? '' : 'old'}">
      <caption class="visually-hidden">${say(`Deadlines in ${monthText(month)}`, `${monthText(month)}的时限`)}</caption>
      <thead>
        <tr>${weekdays().map((name) => html`<th scope="col" abbr=${name.long}>${name.short}</th>`)}</tr>
      </thead>
      <tbody>
        ${weeksOf(month).map((week) => html`<tr>${week.map((day) => (day ? this.day(day, tasks.get(day) ?? [], off) : html`<td></td>`))}</tr>`)}
      </tbody>
    </table>`;
  }

  private day(day: string, tasks: TaskLine[], off: DaysOff) {
    const free = off.isOff(day);
    const name = off.nameOf(day);
    return html`<td class="${free ? 'off' : ''}" aria-current=${day === today() ? 'date' : nothing}>
      <span class="day-number">${Number(day.slice(8))}${name ? html` <span class="small">${name}</span>` : free ? html`<span class="visually-hidden"> ${say('day off', '休息日')}</span>` : nothing}</span>
      ${tasks.length ? this.link(day, tasks) : nothing}
    </td>`;
  }

  private link(day: string, tasks: TaskLine[]) {
    const count = tasks.length;
    const label = say(`${count} ${count === 1 ? 'deadline' : 'deadlines'} on ${dayText(day)}`, `${dayText(day)}到期 ${count} 项`);
    const light = ['RED', 'YELLOW', 'GREEN'].find((one) => tasks.some((task) => task.light === one));
    return html`<a class="badge light ${light?.toLowerCase() ?? 'none'}" aria-label=${label} title=${label}
      href=${listOf({ department: this.department, status: OPEN, dueFrom: day, dueTo: day })}>${count}</a>`;
  }

  private turnTo(month: string): void {
    this.month = month;
    this.requestUpdate();
  }
}
customElements.define('duban-deadline-calendar', DeadlineCalendar);

function byDay(tasks: readonly TaskLine[]): Map<string, TaskLine[]> {
  const days = new Map<string, TaskLine[]>();
  tasks.forEach((task) => days.set(task.deadline, [...(days.get(task.deadline) ?? []), task]));
  return days;
}

function weekdays(): { long: string; short: string }[] {
  const name = (style: 'long' | 'short', day: number) =>
    new Intl.DateTimeFormat(language(), { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day)));
  return Array.from({ length: 7 }, (_, day) => ({ long: name('long', day), short: name('short', day) }));
}
