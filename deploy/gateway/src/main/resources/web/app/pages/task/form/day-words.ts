import { language } from '../../../core/language';

interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const known = new Map<string, object>();

/** The date picker's words in the chosen language; days are typed and shown as 2026-11-23 in both. */
export function dayWords(): object {
  const tag = language();
  if (!known.has(tag)) known.set(tag, wordsIn(tag));
  return known.get(tag)!;
}

function wordsIn(tag: string): object {
  const names = (count: number, options: Intl.DateTimeFormatOptions, date: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date(i)));
  const month = (i: number) => Date.UTC(2026, i, 1);
  const sundayOn = (i: number) => Date.UTC(2026, 1, 1 + i);
  return {
    monthNames: names(12, { month: 'long' }, month),
    weekdays: names(7, { weekday: 'long' }, sundayOn),
    weekdaysShort: names(7, { weekday: 'narrow' }, sundayOn),
    firstDayOfWeek: 1,
    today: tag === 'en' ? 'Today' : '今天',
    cancel: tag === 'en' ? 'Cancel' : '取消',
    referenceDate: '',
    formatDate: ({ day, month: at, year }: CalendarDay) => [year, two(at + 1), two(day)].join('-'),
    parseDate,
    formatTitle: (name: string, year: number) => (tag === 'en' ? `${name} ${year}` : `${year}年 ${name}`),
  };
}

/** 2026-11-23, 2026/11/23, 2026.11.23, 20261123 or 2026年11月23日. */
function parseDate(typed: string): CalendarDay | undefined {
  const parts = /^\s*(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?\s*$/.exec(typed);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]) - 1, day: Number(parts[3]) } : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
