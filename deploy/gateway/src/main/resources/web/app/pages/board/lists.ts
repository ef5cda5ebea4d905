import { withQuery } from '../../core/navigation';

/** The states in which something is still to be done. */
export const OPEN = ['ISSUED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED', 'SUSPENDED'] as const;

export type Wish = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** The page of the list that fulfils this, with the parameters that the service knows. */
export function listOf(wish: Wish): string {
  return withQuery('/tasks', wish);
}

/** The page of the list behind a figure; nothing where the service names none. */
export function list(query: string | undefined): string | undefined {
  return query === undefined ? undefined : '/tasks?' + query;
}

/** A query string as parameters. */
export function wishOf(query: string): Wish {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}
