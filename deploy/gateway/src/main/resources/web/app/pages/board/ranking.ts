import { html, type TemplateResult } from 'lit';
import { numberText, percentText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { say } from '../../core/language';
import { pointsText } from './points';
import type { DepartmentRow } from './board-types';

/** Departments by rank, each with the figures behind its place. */
export function ranking(rows: readonly DepartmentRow[], caption: string): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list">
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="figure">${say('Rank', '名次')}</th>
          <th scope="col">${say('Department', '单位')}</th>
          ${HEADS().map((head) => html`<th scope="col" class="figure">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...rows].sort(byRank).map(line)}
      </tbody>
    </table>
  </div>`;
}

const HEADS = () => [
  say('Score this month', '本月得分'), say('Open', '在办'), say('Due soon', '临期'), say('Overdue', '逾期'), say('Closed this year', '本年销号'),
  say('On time', '按时率'), say('Mean days', '平均天数'), say('Returned', '退回'),
];

function line(row: DepartmentRow) {
  const cells = [
    pointsText(row.score), numberText(row.open), numberText(row.dueSoon), numberText(row.overdue), numberText(row.closed),
    percentText(row.onTimeRate), numberText(row.meanDays, 1), numberText(row.returned),
  ];
  return html`<tr>
    <td class="figure">${numberText(row.rank)}</td>
    <th scope="row"><a href="/departments/${encodeURIComponent(row.department)}">${departmentName(row.department)}</a></th>
    ${cells.map((cell) => html`<td class="figure">${cell}</td>`)}
  </tr>`;
}

function byRank(a: DepartmentRow, b: DepartmentRow): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.department.localeCompare(b.department);
}
