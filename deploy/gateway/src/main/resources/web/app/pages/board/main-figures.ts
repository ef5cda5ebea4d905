import { numberText, percentText } from '../../core/dates';
import { say } from '../../core/language';
import type { DepartmentRow, Lists, Overview } from './board-types';
import type { Figure } from './figures';
import { list } from './lists';

/** The figures, each with the list behind it; lists are of today, so those of another day lead nowhere. */
export function mainFigures(of: Overview | DepartmentRow, lists: Lists | null): Figure[] {
  return [
    { label: say('Open', '在办'), value: numberText(of.open), href: list(lists?.open) },
    { label: say('Due within 7 working days', '7 个工作日内到期'), value: numberText(of.dueSoon), tone: 'yellow', href: list(lists?.dueSoon) },
    { label: say('Overdue', '逾期'), value: numberText(of.overdue), tone: 'red', href: list(lists?.overdue) },
    { label: say('Closed this month', '本月销号'), value: numberText(of.closedThisMonth), tone: 'green', href: list(lists?.closedThisMonth) },
    {
      label: say('On time this year', '本年按时率'),
      value: percentText(of.onTimeRate),
      note: say(`of ${numberText(of.closed)} closed`, `共销号 ${numberText(of.closed)} 项`),
      href: list(lists?.closedThisYear),
    },
  ];
}
