/** What meeting-service answers. */
export interface Sequence {
  readonly year: number;
  readonly number: number;
}

export interface Absentee {
  readonly name: string;
  readonly reason: string | null;
}

export interface Meeting {
  readonly id: string;
  readonly status: 'SCHEDULED' | 'HELD' | 'PUBLISHED' | 'CLOSED';
  readonly body: string;
  readonly bodyMark: string;
  readonly sequence: Sequence;
  readonly title: string | null;
  readonly heldOn: string;
  readonly chair: string | null;
  readonly location: string | null;
  readonly attendees: readonly string[];
  readonly absentees: readonly Absentee[];
  readonly observers: readonly string[];
  readonly minutesVersion: number | null;
  readonly edition: number | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

export interface Source {
  readonly title: string;
  readonly issuer?: string | null;
  readonly level?: string | null;
  readonly number?: string | null;
  readonly date?: string | null;
}

export interface AgendaItem {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly kind: string;
  readonly presenter: string | null;
  readonly outcome: string | null;
  readonly sources: readonly Source[];
  readonly decisionId: string | null;
}

export interface Fulfilment {
  readonly taskId: string;
  readonly number: string;
  readonly status: string;
  readonly light: string | null;
  readonly percent: number;
}

export interface Decision {
  readonly id: string;
  readonly directiveId: string | null;
  readonly state: 'DRAFT' | 'ISSUED' | 'REVOKED';
  readonly kind: string;
  readonly term: string | null;
  readonly requirement: string | null;
  readonly leadDepartment: string | null;
  readonly coDepartments: readonly string[];
  readonly deadline: string | null;
  readonly sentence: string | null;
  readonly lastChange: { readonly move: string; readonly by: string; readonly at: string; readonly reason: string; readonly application: string | null } | null;
  readonly fulfilment: Fulfilment | null;
}

export interface OpenDecision {
  readonly decisionId: string;
  readonly meeting: { readonly id: string; readonly year: number; readonly number: number; readonly title: string | null; readonly heldOn: string };
  readonly requirement: string;
  readonly leadDepartment: string;
  readonly deadline: string | null;
  readonly overdue: boolean;
  readonly fulfilment: Fulfilment | null;
}

export interface Edition {
  readonly edition: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly header: Meeting;
  readonly agendaItems: readonly AgendaItem[];
}

export interface MeetingCounts {
  readonly drafts: number;
  readonly revoked: number;
  readonly total: number;
  readonly toSignFor: number;
  readonly accepted: number;
  readonly inProgress: number;
  readonly closed: number;
  readonly cancelled: number;
  readonly overdue: number;
  readonly nearlyDue: number;
  readonly percentDone: number | null;
}
