import { plusDays } from '../../core/dates';

/** The working calendar of a year, as notification-service reads and writes it. */
export interface WorkingYear {
  readonly year: number;
  readonly provisional: boolean;
  readonly source: string | null;
  readonly days: readonly NamedDay[];
}

export interface NamedDay {
  readonly date: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly name: string;
}

/** A day that is to be another than it was; without `now` it follows the plain week again. */
export interface ChangedDay {
  readonly date: string;
  readonly before?: NamedDay;
  readonly now?: NamedDay;
}

export function changedDays(before: readonly NamedDay[], now: readonly NamedDay[]): ChangedDay[] {
  const old = byDate(before);
  const fresh = byDate(now);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .map((date) => ({ date, before: old.get(date), now: fresh.get(date) }))
    .filter(({ before: was, now: is }) => was?.kind !== is?.kind || was?.name !== is?.name);
}

export function byDate(days: readonly NamedDay[]): Map<string, NamedDay> {
  return new Map(days.map((day) => [day.date, day]));
}

/** The days with those from `from` to `to` set anew, or following the plain week again where no kind is given. */
export function withDays(days: readonly NamedDay[], from: string, to: string, kind: NamedDay['kind'] | undefined, name: string): NamedDay[] {
  const all = byDate(days);
  for (let date = from; date <= to; date = plusDays(date, 1)) {
    if (kind) all.set(date, { date, kind, name });
    else all.delete(date);
  }
  return [...all.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** 0 is Monday. */
export function weekday(date: string): number {
  return (new Date(date + 'T00:00:00Z').getUTCDay() + 6) % 7;
}
