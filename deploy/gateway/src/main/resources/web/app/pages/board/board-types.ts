/** Open tasks by their light; `none` are those that stand still or wait for a ruling. */
export interface Lights {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly none?: number;
}

/** A task that somebody should look at first, and since when. */
export interface Concern {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly leadDepartment: string;
  readonly since: string;
}

export interface Overview {
  readonly asOf: string;
  readonly open: number;
  readonly dueSoon: number;
  readonly dueSoonUntil: string;
  readonly overdue: number;
  readonly closedThisMonth: number;
  readonly onTimeRate: number | null;
  readonly attention: {
    readonly longestOverdue: readonly Concern[];
    readonly unansweredInstructions: readonly Concern[];
    readonly stuckAtSignFor: readonly Concern[];
  };
}

export interface DepartmentRow {
  readonly department: string;
  readonly open: number;
  readonly lights: Lights;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly closed: number;
  readonly onTimeRate: number | null;
  readonly meanDays: number | null;
  readonly returned: number;
  readonly score: number | null;
  readonly rank: number | null;
}

export interface Month {
  readonly month: string;
  readonly issued: number;
  readonly closed: number;
  readonly onTimeRate: number | null;
  readonly open: number;
  readonly overdue: number;
  readonly returned: number;
}
