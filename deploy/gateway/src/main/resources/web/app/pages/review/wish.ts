import type { Department } from '../../core/departments';
import type { Decision } from '../meetings/model';
import type { Directive, Wish } from './model';

/** What a directive, or the draft made of it, asks for: what the form begins with. */
export function wishOf(directive: Directive, decision: Decision | undefined, departments: readonly Department[]): Wish {
  if (decision) {
    const { leadDepartment: lead, coDepartments: co, deadline, term, kind, requirement } = decision;
    return { lead, co, deadline, term, kind, requirement: requirement ?? '' };
  }
  const [lead = null, ...others] = directive.ownerDepartments;
  return {
    lead,
    co: [...new Set([...others, ...codesOf(directive.coOwners, departments)])].filter((code) => code !== lead),
    deadline: directive.deadline,
    term: null,
    kind: decidedKind(directive),
    requirement: directive.sentence,
  };
}

/** A TASK becomes an ASSIGNMENT; a principle can't be checked, so a person says what it is to be. */
export function decidedKind(directive: Directive): string | null {
  if (directive.kind === 'PRINCIPLE') return null;
  return directive.kind === 'TASK' ? 'ASSIGNMENT' : 'RECTIFICATION';
}

/** What of the wish a proposal can hold; requirement and term are only said on confirming. */
export function correction(directive: Directive, before: Wish, wish: Wish, departments: readonly Department[]): Partial<Directive> {
  const change: Record<string, unknown> = {};
  if (wish.deadline !== before.deadline) change.deadline = wish.deadline;
  if (wish.kind !== before.kind && wish.kind) change.kind = wish.kind === 'ASSIGNMENT' ? 'TASK' : 'RECTIFICATION';
  if (wish.lead !== before.lead || wish.co.join() !== before.co.join()) {
    change.ownerDepartments = [wish.lead, ...wish.co].filter(Boolean);
    change.coOwners = unknown(directive.coOwners, departments);
  }
  return change as Partial<Directive>;
}

/** What is missing before it could bind anybody, by field. */
export function missing(wish: Wish): (keyof Wish)[] {
  const gaps: (keyof Wish)[] = [];
  if (!wish.lead) gaps.push('lead');
  if (!wish.kind) gaps.push('kind');
  if (!wish.deadline && !wish.term) gaps.push('deadline');
  if (!wish.requirement.trim()) gaps.push('requirement');
  return gaps;
}

/** Names in the minutes that no department goes by. */
export function unknown(names: readonly string[], departments: readonly Department[]): string[] {
  return names.filter((name) => !codeOf(name, departments));
}

function codesOf(names: readonly string[], departments: readonly Department[]): string[] {
  return names.map((name) => codeOf(name, departments)).filter((code): code is string => Boolean(code));
}

function codeOf(name: string, departments: readonly Department[]): string | undefined {
  const wanted = plain(name);
  return departments.find((one) => !one.retired && [one.names.zh, one.names.en ?? '', one.code, ...(one.aliases ?? [])].some((known) => plain(known) === wanted))?.code;
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^the\s+/, '');
}
