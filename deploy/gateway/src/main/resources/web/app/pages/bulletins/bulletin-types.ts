/** A department's line of a bulletin. */
export interface BulletinRow {
  readonly rank: number;
  readonly department: string;
  /** As the department was called when this was drawn up. */
  readonly names: { readonly zh: string; readonly en?: string | null };
  readonly open: number;
  readonly closed: number;
  readonly onTime: number;
  readonly overdue: number;
  readonly returned: number;
  readonly score: number;
}

export interface BulletinLine {
  /** A month such as 2026-10, or a quarter such as 2026-Q3. */
  readonly period: string;
  readonly state: 'DRAFT' | 'PUBLISHED';
  readonly from: string;
  readonly to: string;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
}

/** A task that was overdue at the end of the period. */
export interface OverdueThen {
  readonly taskId: string;
  readonly number: string;
  readonly title: string;
  readonly department: string;
  readonly deadline: string;
  readonly days: number;
}

export interface Bulletin extends BulletinLine {
  readonly weightsVersion: number;
  readonly rows: readonly BulletinRow[];
  readonly overdueCount: number;
  /** The longest overdue of them. */
  readonly overdue: readonly OverdueThen[];
  readonly sha256: string;
}
