import type { Decision } from '../meetings/model';

export type DirectiveState = 'PROPOSED' | 'CONFIRMED' | 'DISMISSED' | 'SPLIT' | 'MERGED';

/** A requirement in the minutes, as meeting-service shows it. Offsets are Unicode code points. */
export interface Directive {
  readonly id: string;
  readonly state: DirectiveState;
  readonly origin: 'EXTRACTION' | 'PERSON';
  readonly sentence: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly agendaItem: number | null;
  readonly kind: 'TASK' | 'RECTIFICATION' | 'PRINCIPLE';
  readonly owners: readonly string[];
  readonly coOwners: readonly string[];
  readonly ownerDepartments: readonly string[];
  readonly deadlineText: string | null;
  readonly deadline: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly minutes: { readonly version: number } | null;
  readonly decisionId: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a person asks for in a decision, while it is typed. */
export interface Wish {
  lead: string | null;
  co: readonly string[];
  deadline: string | null;
  term: string | null;
  kind: string | null;
  requirement: string;
}

/** Where a directive stands for the secretary: a confirmed one is a draft, issued or withdrawn. */
export type Standing = 'PROPOSED' | 'CONFIRMED' | 'ISSUED' | 'WITHDRAWN' | 'DISMISSED';

export function standing(directive: Directive, decision: Decision | undefined): Standing {
  if (directive.state !== 'CONFIRMED') return directive.state as Standing;
  if (decision?.state === 'ISSUED') return 'ISSUED';
  return decision?.state === 'REVOKED' ? 'WITHDRAWN' : 'CONFIRMED';
}

/** Others stand in the place of those that were split or merged. */
export function shown(directive: Directive): boolean {
  return directive.state !== 'SPLIT' && directive.state !== 'MERGED';
}
