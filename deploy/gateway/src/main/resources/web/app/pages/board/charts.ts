import { say, language } from '../../core/language';
import { departmentName } from '../../core/departments';
import { named } from '../../core/words';
import type { ChartSpec } from '../../parts/chart-spec';
import type { DepartmentRow, Month } from './board-types';

/** Lights of each department, those with most trouble first; at most so many. */
export function lightsChart(rows: readonly DepartmentRow[], most = Infinity): ChartSpec {
  const shown = rows.filter((row) => row.open > 0).sort(byTrouble).slice(0, most);
  const light = (name: string, kind: keyof DepartmentRow['lights'], colour: string) =>
    ({ name, values: shown.map((row) => row.lights[kind]), kind: 'bar' as const, colour, stack: 'lights' });
  return {
    title: say('Open tasks by department and light', '各单位在办事项亮灯情况'),
    across: say('Department', '单位'),
    categories: shown.map((row) => departmentName(row.department)),
    links: shown.map((row) => `/departments/${encodeURIComponent(row.department)}`),
    lying: true,
    series: [
      light(named('light', 'RED'), 'red', '--chart-red'),
      light(named('light', 'YELLOW'), 'yellow', '--chart-yellow'),
      light(named('light', 'GREEN'), 'green', '--chart-green'),
      light(say('No light', '不亮灯'), 'none', '--chart-grey'),
    ],
  };
}

function byTrouble(a: DepartmentRow, b: DepartmentRow): number {
  return b.lights.red - a.lights.red || b.lights.yellow - a.lights.yellow || b.open - a.open || a.department.localeCompare(b.department);
}

/** What came in, what was closed and how much of it on time, month by month. */
export function trendChart(months: readonly Month[]): ChartSpec {
  const row = (name: string, values: (number | null)[], colour: string) => ({ name, values, kind: 'bar' as const, colour });
  return {
    title: say('Month by month', '逐月趋势'),
    across: say('Month', '月份'),
    categories: months.map((one) => monthText(one.month)),
    series: [
      row(say('Issued', '交办'), months.map((one) => one.issued), '--chart-blue'),
      row(say('Closed', '销号'), months.map((one) => one.closed), '--chart-green'),
      row(say('Overdue at its end', '月末逾期'), months.map((one) => one.overdue), '--chart-red'),
      { name: say('On time', '按时率'), values: months.map((one) => one.onTimeRate), kind: 'line', colour: '--chart-yellow', share: true },
    ],
  };
}

/** A month such as 2026-11 as one reads it. */
export function monthText(month: string): string {
  return new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(month + '-01T00:00:00Z'));
}
