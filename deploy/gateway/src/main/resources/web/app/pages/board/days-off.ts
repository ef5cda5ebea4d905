import { fetched, Problem } from '../../core/api';

interface Calendar {
  readonly days: readonly { readonly date: string; readonly kind: 'HOLIDAY' | 'WORKDAY'; readonly name?: string | null }[];
}

/** Which days of a year are off: weekends, but for those worked to make up, and holidays. */
export class DaysOff {
  private readonly days: ReadonlyMap<string, Calendar['days'][number]>;

  constructor(calendar: Calendar) {
    this.days = new Map(calendar.days.map((one) => [one.date, one]));
  }

  isOff(day: string): boolean {
    const kind = this.days.get(day)?.kind;
    const weekday = new Date(day + 'T00:00:00Z').getUTCDay();
    return kind ? kind === 'HOLIDAY' : weekday === 0 || weekday === 6;
  }

  nameOf(day: string): string | undefined {
    return this.days.get(day)?.name ?? undefined;
  }
}

/** A year whose calendar is not published yet counts weekends only. */
export async function daysOff(year: string, signal?: AbortSignal): Promise<DaysOff> {
  const calendar = await fetched<Calendar>(`/working-calendar/${year}`, {}, signal).catch((failure) => {
    if (failure instanceof Problem) return { days: [] };
    throw failure;
  });
  return new DaysOff(calendar);
}
