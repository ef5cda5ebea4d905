import { shown, type Directive, type Standing } from './model';
import type { Desk } from './desk';

export const STANDINGS: readonly Standing[] = ['PROPOSED', 'CONFIRMED', 'ISSUED', 'DISMISSED'];

export function countsOf(desk: Desk): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>(STANDINGS.map((one) => [one, 0]));
  desk.directives.forEach((one) => counts.set(desk.standing(one), (counts.get(desk.standing(one)) ?? 0) + 1));
  return counts;
}

/** Those of a standing; the selected one stays until another is selected, so that nothing jumps away. */
export function listed(desk: Desk, show: Standing | null, selected: string | null): readonly Directive[] {
  return show ? desk.directives.filter((one) => shown(one) && (desk.standing(one) === show || one.id === selected)) : desk.directives;
}

export function beside(list: readonly Directive[], selected: string | null, step: 1 | -1): Directive | undefined {
  const at = list.findIndex((one) => one.id === selected);
  return at < 0 ? list[step > 0 ? 0 : list.length - 1] : list[at + step];
}

/** The next one to decide on, from the top again after the last. */
export function nextOpen(desk: Desk, selected: string | null): Directive | undefined {
  const at = desk.directives.findIndex((one) => one.id === selected);
  return [...desk.directives.slice(at + 1), ...desk.directives.slice(0, at + 1)].find((one) => one.state === 'PROPOSED' && one.id !== selected);
}

/** The marked ones, or the selected one with the next that is still open and stands in the minutes. */
export function toMerge(desk: Desk, selected: Directive, marked: ReadonlySet<string>): Directive[] {
  const open = desk.directives.filter((one) => one.state === 'PROPOSED' && one.start !== null);
  const chosen = open.filter((one) => marked.has(one.id));
  if (chosen.length > 1) return chosen;
  const at = open.indexOf(selected);
  return at < 0 ? [] : open.slice(at, at + 2);
}
