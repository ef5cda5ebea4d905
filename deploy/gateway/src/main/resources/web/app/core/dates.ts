import { language, say } from './language';

/** The city's time zone, in which days begin and end. */
export const CITY = 'Asia/Shanghai';
const DAY_MILLIS = 86_400_000;

const made = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a hundred uses of it. */
function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(locale, options));
  return made.get(key)!;
}

/** Today in the city, as 2026-11-23. */
export function today(): string {
  return dayOf(new Date());
}

/** The city's day of an instant. */
export function dayOf(instant: Date | string): string {
  return dates('sv-SE', { timeZone: CITY }).format(new Date(instant));
}

/** A day moved on by so many calendar days. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day + 'T00:00:00Z') + days * DAY_MILLIS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to + 'T00:00:00Z') - Date.parse(from + 'T00:00:00Z')) / DAY_MILLIS);
}

/** A day as people of the chosen language write it; empty for none. */
export function dayText(day: string | null | undefined): string {
  return day
    ? dates(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day + 'T00:00:00Z'))
    : '';
}

/** An instant in the city's time. */
export function momentText(instant: string | null | undefined): string {
  return instant
    ? dates(language(), { dateStyle: 'medium', timeStyle: 'short', timeZone: CITY }).format(new Date(instant))
    : '';
}

/** How far a deadline is away, as one says it. */
export function leftText(deadline: string): string {
  const days = daysBetween(today(), deadline);
  if (days === 0) return say('today', '今天');
  if (days > 0) return say(`in ${days} ${days === 1 ? 'day' : 'days'}`, `还有 ${days} 天`);
  return say(`${-days} ${days === -1 ? 'day' : 'days'} ago`, `已过 ${-days} 天`);
}

export function numberText(value: number | null | undefined, digits = 0): string {
  return value === null || value === undefined
    ? '–'
    : new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);
}

export function percentText(share: number | null | undefined): string {
  return share === null || share === undefined
    ? '–'
    : new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
