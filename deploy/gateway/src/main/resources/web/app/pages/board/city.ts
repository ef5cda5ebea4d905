import { fetched } from '../../core/api';
import { departments } from '../../core/departments';
import type { DepartmentRow, Month, Overview } from './board-types';

/** How the city stands at the end of a day; now, where no day is given. */
export function cityOverview(asOf?: string, signal?: AbortSignal): Promise<Overview> {
  return fetched('/dashboards/overview', { asOf }, signal);
}

/** The departments' rows; their names are known by then. */
export async function departmentRows(asOf?: string, signal?: AbortSignal): Promise<readonly DepartmentRow[]> {
  await departments();
  return (await fetched<{ items: readonly DepartmentRow[] }>('/dashboards/departments', { asOf }, signal)).items;
}

export async function monthly(asOf?: string, signal?: AbortSignal): Promise<readonly Month[]> {
  return (await fetched<{ items: readonly Month[] }>('/dashboards/trend', { asOf }, signal)).items;
}
