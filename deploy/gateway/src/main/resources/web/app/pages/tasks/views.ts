import { plusDays, today } from '../../core/dates';
import { say } from '../../core/language';
import { has, who } from '../../core/session';
import { OPEN, type Filter } from './filters';

/** A named filter. */
export interface View {
  readonly name: string;
  readonly filter: Filter;
}

/** What one looks for each day, by what one does here. */
export function usualViews(): View[] {
  const ours = !has('supervisor', 'secretary', 'auditor', 'system');
  const views: (View | false)[] = [
    { name: say('All', '全部'), filter: {} },
    ours && { name: say('Mine', '与我有关'), filter: { mine: ['true'] } },
    has('supervisor') && { name: say('Issued by me', '我交办的'), filter: { mine: ['true'] } },
    { name: say('Overdue', '已逾期'), filter: { overdue: ['true'] } },
    { name: say('Due in 7 days', '七天内到期'), filter: { status: OPEN, dueFrom: [today()], dueTo: [plusDays(today(), 7)] } },
    has('officer', 'head', 'supervisor') && { name: say('To sign for', '待签收'), filter: { status: ['ISSUED'] } },
    { name: say('Not signed for in time', '逾期未签收'), filter: { acceptLate: ['true'] } },
    { name: say('Instructions unanswered', '批示未答复'), filter: { unanswered: ['true'] } },
    { name: say('Returned', '已退回'), filter: { status: ['RETURNED'] } },
    has('head') && { name: say('To approve', '待审签'), filter: { status: ['SUBMITTED'], role: ['LEAD'] } },
    has('supervisor') && { name: say('To verify', '待审核'), filter: { status: ['UNDER_VERIFICATION'] } },
    has('supervisor') && { name: say('Objected', '异议中'), filter: { status: ['OBJECTED'] } },
  ];
  return views.filter((view): view is View => view !== false);
}

/** Own views are kept in the browser, apart for each person. */
export function ownViews(): View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place()) ?? '[]');
    return Array.isArray(kept) ? (kept as Partial<View>[]).filter((view): view is View => typeof view?.name === 'string' && typeof view.filter === 'object') : [];
  } catch {
    return [];
  }
}

/** Keeps a view; one of the same name is replaced. */
export function keepView(view: View): void {
  store([...ownViews().filter((other) => other.name !== view.name), view]);
}

export function forgetView(name: string): void {
  store(ownViews().filter((view) => view.name !== name));
}

function store(views: readonly View[]): void {
  localStorage.setItem(place(), JSON.stringify(views));
}

function place(): string {
  return `duban.views.${who()?.username ?? ''}`;
}
