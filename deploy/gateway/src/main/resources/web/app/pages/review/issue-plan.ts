import { fetched } from '../../core/api';
import type { Decision } from '../meetings/model';

/** How much is asked of a department, as task-service counts it. */
export interface Burden {
  readonly open: number;
  readonly asks: number;
  readonly reports: number;
  readonly reminders: number;
}

export interface Similar {
  readonly task: { readonly id: string; readonly number: string; readonly title: string };
  readonly similarity: number;
}

/** What issuing would give one department. */
export interface Share {
  readonly department: string | null;
  readonly decisions: readonly Decision[];
  readonly deadlines: readonly string[];
}

export function shares(drafts: readonly Decision[]): Share[] {
  const by = new Map<string | null, Decision[]>();
  drafts.forEach((draft) => by.set(draft.leadDepartment, [...(by.get(draft.leadDepartment) ?? []), draft]));
  return [...by].map(([department, decisions]) => ({
    department,
    decisions,
    deadlines: decisions.map((one) => one.deadline).filter((one): one is string => one !== null).sort(),
  })).sort((a, b) => b.decisions.length - a.decisions.length);
}

const AT_ONCE = 4;

/** Runs what is to be asked, a few at a time, and tells after each; what can't be had is left out. */
export async function each<T>(things: readonly T[], ask: (thing: T) => Promise<void>, signal: AbortSignal): Promise<void> {
  const waiting = [...things];
  const worker = async () => {
    for (let thing = waiting.shift(); thing !== undefined && !signal.aborted; thing = waiting.shift()) await ask(thing).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

export function burdenOf(department: string, signal: AbortSignal): Promise<Burden> {
  return fetched<Burden>(`/departments/${encodeURIComponent(department)}/burden`, {}, signal);
}

export async function similarTo(draft: Decision, signal: AbortSignal): Promise<readonly Similar[]> {
  const text = (draft.requirement ?? '').slice(0, 1000);
  return (await fetched<{ items: Similar[] }>('/tasks/similar', { department: draft.leadDepartment, text }, signal)).items;
}
