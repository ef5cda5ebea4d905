import { numberText, percentText, today } from '../../core/dates';
import { say } from '../../core/language';
import type { Overview } from './board-types';
import type { Figure } from './figures';
import { listOf, OPEN, type Wish } from './lists';

/** The city's figures; lists are of today, so those of another day lead nowhere. */
export function cityFigures(city: Overview, linked: boolean): Figure[] {
  const link = (wish: Wish) => (linked ? listOf(wish) : undefined);
  return [
    { label: say('Open', '在办'), value: numberText(city.open), href: link({ status: OPEN }) },
    { label: say('Due within 7 working days', '7 个工作日内到期'), value: numberText(city.dueSoon), tone: 'yellow', href: link({ status: OPEN, dueFrom: today(), dueTo: city.dueSoonUntil }) },
    { label: say('Overdue', '逾期'), value: numberText(city.overdue), tone: 'red', href: link({ overdue: true }) },
    { label: say('Closed this month', '本月销号'), value: numberText(city.closedThisMonth), tone: 'green', href: link({ status: ['CLOSED'], sort: 'updated' }) },
    { label: say('On time', '按时率'), value: percentText(city.onTimeRate) },
  ];
}
