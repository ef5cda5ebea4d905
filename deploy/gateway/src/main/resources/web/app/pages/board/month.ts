import { plusDays } from '../../core/dates';

/** The month of a day, as 2026-11. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function plusMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + months, 1)).toISOString().slice(0, 7);
}

export function firstDay(month: string): string {
  return month + '-01';
}

export function lastDay(month: string): string {
  return plusDays(firstDay(plusMonths(month, 1)), -1);
}

/** The weeks of a month, Monday first; empty where a day is another month's. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (new Date(firstDay(month) + 'T00:00:00Z').getUTCDay() + 6) % 7;
  const days = Number(lastDay(month).slice(8));
  const cells = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, index) => {
    const day = index - before;
    return day < 0 || day >= days ? null : plusDays(firstDay(month), day);
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
