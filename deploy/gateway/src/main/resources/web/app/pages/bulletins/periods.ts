import { today } from '../../core/dates';
import { language, say } from '../../core/language';
import { firstDay, monthOf, plusMonths } from '../board/month';

/** A period as one reads it: October 2026, 3rd quarter of 2026. */
export function periodText(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return say(`Quarter ${quarter[2]} of ${quarter[1]}`, `${quarter[1]}年第${'一二三四'[Number(quarter[2]) - 1]}季度`);
  if (!/^\d{4}-\d\d$/.test(period)) return period;
  return new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(firstDay(period) + 'T00:00:00Z'));
}

/** The months and quarters that have ended, newest first, as far back as a bulletin is usually asked for. */
export function endedPeriods(): string[] {
  const months = Array.from({ length: 12 }, (_, back) => plusMonths(monthOf(today()), -1 - back));
  return months.flatMap((month) => (Number(month.slice(5)) % 3 === 0 ? [quarterOf(month), month] : [month]));
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Number(month.slice(5)) / 3}`;
}
