/** What a department scored by points of one kind: count times weight. */
export interface KindScore {
  readonly kind: string;
  readonly count: number;
  readonly weight: number;
  readonly points: number;
}

/** A department in the ranking of a period. */
export interface Ranked {
  readonly rank: number;
  readonly department: string;
  readonly points: number;
  readonly kinds: readonly KindScore[];
}

/** One point and the fact that brought it: a line of the task's timeline, or a slip. */
export interface ScorePoint {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly points: number;
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly position: number | null;
  readonly slip: string | null;
}

export interface DepartmentScore {
  readonly department: string;
  readonly from: string;
  readonly to: string;
  readonly weightsVersion: number;
  readonly points: number;
  readonly rank: number | null;
  readonly ranked: number;
  readonly kinds: readonly KindScore[];
  readonly items: readonly ScorePoint[];
  readonly nextCursor: string | null;
}
