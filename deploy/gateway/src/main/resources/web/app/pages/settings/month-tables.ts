import { html, nothing, type TemplateResult } from 'lit';
import { plusDays, today } from '../../core/dates';
import { language, say } from '../../core/language';
import { weekday, type NamedDay } from './working-year';

const WEEK = [0, 1, 2, 3, 4, 5, 6];
// A Monday.
const FIRST_MONDAY = '2026-01-05';

/** A year as twelve tables; what departs from the plain week by mark and colour, and what is about to change too. */
export function monthTables(year: number, days: ReadonlyMap<string, NamedDay>, changed: ReadonlySet<string>): TemplateResult {
  return html`<div class="months">
    ${Array.from({ length: 12 }, (_, month) => monthTable(`${year}-${String(month + 1).padStart(2, '0')}`, days, changed))}
  </div>`;
}

function monthTable(month: string, days: ReadonlyMap<string, NamedDay>, changed: ReadonlySet<string>): TemplateResult {
  return html`<table class="month">
    <caption>${text(month + '-01', { month: 'long', year: 'numeric' })}</caption>
    <thead>
      <tr>${WEEK.map((day) => html`<th scope="col" abbr=${text(plusDays(FIRST_MONDAY, day), { weekday: 'long' })}>${text(plusDays(FIRST_MONDAY, day), { weekday: 'narrow' })}</th>`)}</tr>
    </thead>
    <tbody>
      ${weeksOf(month).map((week) => html`<tr>${week.map((date) => (date ? cell(date, days.get(date), changed.has(date)) : html`<td></td>`))}</tr>`)}
    </tbody>
  </table>`;
}

function cell(date: string, day: NamedDay | undefined, changed: boolean): TemplateResult {
  const kind = day ? day.kind.toLowerCase() : weekday(date) > 4 ? 'weekend' : '';
  return html`<td class="${kind} ${changed ? 'changed' : ''}" data-day=${date} title=${day?.name ?? nothing} aria-current=${date === today() ? 'date' : nothing}>
    ${Number(date.slice(8))}${day ? html`<span class="mark"><span aria-hidden="true">${markOf(day)}</span><span class="visually-hidden">${saidOf(day)}</span></span>` : nothing}
    ${changed ? html`<span class="visually-hidden">${say('changed', '有改动')}</span>` : nothing}
  </td>`;
}

/** The marks of every printed calendar. */
function markOf(day: NamedDay): string {
  return day.kind === 'HOLIDAY' ? say('off', '休') : say('work', '班');
}

export function saidOf(day: NamedDay): string {
  return day.kind === 'HOLIDAY' ? say(`holiday, ${day.name}`, `放假，${day.name}`) : say(`make-up working day, ${day.name}`, `调休上班，${day.name}`);
}

function weeksOf(month: string): string[][] {
  const first = month + '-01';
  const start = plusDays(first, -weekday(first));
  return WEEK.slice(0, 6)
    .map((week) => WEEK.map((day) => plusDays(start, week * 7 + day)).map((date) => (date.startsWith(month) ? date : '')))
    .filter((week) => week.some((date) => date));
}

function text(date: string, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...form }).format(new Date(date + 'T00:00:00Z'));
}
