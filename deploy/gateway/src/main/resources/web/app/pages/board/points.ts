import { language } from '../../core/language';

/** Points with their sign: +2, −0.5. */
export function pointsText(points: number | null | undefined): string {
  return points === null || points === undefined
    ? '–'
    : new Intl.NumberFormat(language(), { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).format(points);
}
