/** Open tasks by their light; `none` are those whose clock stands still. */
export interface Lights {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly none: number;
}

/** Query strings of the list of tasks, each behind one figure; there are some for today only. */
export interface Lists {
  readonly open: string;
  readonly dueSoon: string;
  readonly overdue: string;
  readonly closedThisMonth: string;
  readonly closedThisYear: string;
  readonly toSign: string;
  readonly unsigned: string;
  readonly unanswered: string;
}

/** A task that somebody should look at first, and since when. */
export interface Concern {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly leadDepartment: string;
  readonly since: string;
  readonly days: number;
}

export interface Attention {
  readonly longestOverdue: readonly Concern[];
  readonly unansweredInstructions: readonly Concern[];
  readonly stuckAtSignFor: readonly Concern[];
}

/** The figures that the city and a department have alike. */
interface Figures {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly closedThisMonth: number;
  /** Closings since the year began, and the share of them that came in by the deadline. */
  readonly closed: number;
  readonly onTimeRate: number | null;
}

export interface Overview extends Figures {
  readonly asOf: string;
  readonly attention: Attention | null;
  readonly lists: Lists | null;
}

export interface DepartmentRow extends Figures {
  readonly department: string;
  readonly lights: Lights;
  readonly meanDays: number | null;
  readonly returned: number;
  readonly score: number | null;
  readonly rank: number | null;
}

export interface DepartmentBoard extends DepartmentRow {
  readonly ranked: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly coPart: { readonly open: number; readonly dueSoon: number; readonly overdue: number };
  readonly lists: Lists | null;
}

/** A month; the last one as far as it had come. */
export interface Month {
  readonly month: string;
  readonly issued: number;
  readonly closed: number;
  readonly onTimeRate: number | null;
  readonly open: number;
  readonly overdue: number;
  readonly returned: number;
}
