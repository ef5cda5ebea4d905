/** What task-service says of a task and what stands under it; the fields that the page shows. */
export interface Task {
  readonly id: string;
  readonly number: string;
  readonly round: number;
  readonly kind: 'RECTIFICATION' | 'ASSIGNMENT';
  readonly term: string | null;
  readonly title: string;
  readonly requirement: string;
  readonly status: string;
  readonly light: string | null;
  readonly paused: boolean;
  readonly leadDepartment: string;
  readonly coDepartments: readonly string[];
  readonly parts: readonly Part[];
  readonly percent: number;
  readonly urgency: string;
  readonly acceptBy: string;
  readonly objectBy: string;
  readonly planBy: string | null;
  readonly reportBy: string;
  readonly answerBy: string | null;
  readonly deadline: string;
  readonly firstDeadline: string;
  readonly yellowFrom: string;
  readonly provisional: boolean;
  readonly submittedOn: string | null;
  readonly decisionId: string | null;
  readonly meetingId: string | null;
  readonly source: Source;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly extensions: { readonly granted: number; readonly days: number; readonly latest: string; readonly asked: string | null };
  readonly plan: 'PENDING' | 'APPROVED' | 'DECLINED' | null;
  readonly proposedLead: string | null;
  readonly grade: string | null;
  readonly lookBackOn: string | null;
  readonly parentId: string | null;
  readonly answeredBy: string | null;
  readonly actions: readonly string[];
  readonly closedActions: readonly { readonly action: string; readonly reason: string }[];
}

export interface Part {
  readonly department: string;
  readonly percent: number;
  readonly part: string | null;
  readonly deadline: string | null;
}

export interface Source {
  readonly type: string;
  readonly title: string | null;
  readonly sentence: string | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly minutes: { readonly version: number } | null;
  readonly meeting: { readonly id: string; readonly body: string; readonly sequence: { readonly year: number; readonly number: number }; readonly heldOn: string } | null;
}

export interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly by: string;
  readonly department: string | null;
  readonly at: string;
}

export interface Instruction {
  readonly id: string;
  readonly taskId: string;
  readonly text: string;
  readonly urgency: string | null;
  readonly by: string;
  readonly at: string;
  readonly open: boolean;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

export interface ExtensionRequest {
  readonly id: string;
  readonly round: number;
  readonly state: string;
  readonly deadline: string;
  readonly newDeadline: string;
  readonly reason: string;
  readonly progress: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly decideBy: string;
  readonly granted: string | null;
  readonly remarks: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export interface HeadsAnswer {
  readonly verdict: string;
  readonly by: string;
  readonly at: string;
  readonly remarks: string | null;
}

export interface Submission {
  readonly id: string;
  readonly round: number;
  readonly report: string;
  readonly evidenceIds: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly approval: HeadsAnswer | null;
}

export interface Judgement {
  readonly criterion: string;
  readonly verdict: string;
  readonly evidenceIds: readonly string[];
  readonly remarks: string | null;
}

export interface Verification {
  readonly id: string;
  readonly round: number;
  readonly verdict: string;
  readonly grade: string | null;
  readonly remarks: string | null;
  readonly deadline: string;
  readonly criteria: readonly Judgement[];
  readonly by: string;
  readonly at: string;
}

export interface Measure {
  readonly id: string;
  readonly kind: 'IMMEDIATE' | 'LONG_TERM';
  readonly text: string;
  readonly person: string;
  readonly due: string | null;
  readonly state: string;
  readonly doneOn: string | null;
  readonly remarks: string | null;
}

export interface Plan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly round: number;
  readonly rows: readonly { readonly problem: string; readonly standard: string; readonly gap: string | null; readonly cause: string | null; readonly measures: readonly Measure[] }[];
  readonly rootCause: string | null;
  readonly mechanism: string | null;
  readonly by: string;
  readonly at: string;
  readonly approval: HeadsAnswer | null;
}
