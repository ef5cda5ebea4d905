import { html, nothing, type TemplateResult } from 'lit';
import { dayText, numberText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { language, say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { pointsText } from '../board/points';
import type { Bulletin, BulletinRow, OverdueThen } from './bulletin-types';

/** The departments of a bulletin by rank, and what was overdue. */
export function bulletinTables(bulletin: Bulletin): TemplateResult {
  return html`<section class="card" aria-labelledby="rows">
      <h2 id="rows">${say('Departments', '各单位情况')}</h2>
      ${bulletin.rows.length ? departmentsTable(bulletin.rows) : nothingHere(say('No department had led a task by then.', '当时还没有单位牵头事项。'))}
    </section>
    <section class="card" aria-labelledby="overdue">
      <h2 id="overdue">${say(`Overdue at the end: ${bulletin.overdueCount}`, `期末逾期：${bulletin.overdueCount} 项`)}</h2>
      ${bulletin.overdue.length ? overdueTable(bulletin.overdue) : nothingHere(say('Nothing was overdue.', '没有逾期事项。'))}
      ${bulletin.overdue.length < bulletin.overdueCount
        ? html`<p class="soft">${say(`These are the ${bulletin.overdue.length} longest overdue.`, `以上为逾期最久的 ${bulletin.overdue.length} 项。`)}</p>`
        : nothing}
    </section>`;
}

function departmentsTable(rows: readonly BulletinRow[]) {
  const heads = [say('Open', '在办'), say('Closed', '销号'), say('On time', '按时'), say('Overdue', '逾期'), say('Returned', '退回'), say('Score', '得分')];
  return table(
    say('Departments', '各单位情况'),
    html`<th scope="col" class="figure">${say('Rank', '名次')}</th><th scope="col">${say('Department', '单位')}</th>
      ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}`,
    rows.map(
      (row) => html`<tr>
        <td class="figure">${row.rank}</td>
        <th scope="row">${(language() === 'en' && row.names.en) || row.names.zh}</th>
        ${[row.open, row.closed, row.onTime, row.overdue, row.returned].map((figure) => html`<td class="figure">${numberText(figure)}</td>`)}
        <td class="figure">${pointsText(row.score)}</td>
      </tr>`,
    ),
  );
}

function overdueTable(tasks: readonly OverdueThen[]) {
  return table(
    say('Overdue', '逾期'),
    html`<th scope="col">${say('Number', '编号')}</th><th scope="col">${say('Task', '事项')}</th><th scope="col">${say('Lead', '牵头单位')}</th>
      <th scope="col">${say('Deadline', '时限')}</th><th scope="col" class="figure">${say('Days overdue', '逾期天数')}</th>`,
    tasks.map(
      (task) => html`<tr>
        <td class="number">${task.number}</td>
        <td class="what"><a href="/tasks/${task.taskId}">${task.title}</a></td>
        <td>${departmentName(task.department)}</td>
        <td class="number">${dayText(task.deadline)}</td>
        <td class="figure">${numberText(task.days)}</td>
      </tr>`,
    ),
  );
}

function table(caption: string, head: TemplateResult, lines: readonly TemplateResult[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list">
      <caption class="visually-hidden">${caption}</caption>
      <thead><tr>${head}</tr></thead>
      <tbody>${lines}</tbody>
    </table>
  </div>`;
}
