/** A department's line of a bulletin. */
export interface BulletinRow {
  readonly rank: number | null;
  readonly department: string;
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

export interface Bulletin extends BulletinLine {
  readonly rows: readonly BulletinRow[];
}
