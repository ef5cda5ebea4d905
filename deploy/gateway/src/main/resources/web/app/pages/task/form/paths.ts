import type { Values } from './form-spec';

function steps(path: string): string[] {
  return path.match(/[^.[\]]+/g) ?? [];
}

/** What stands at a path such as `rows[0].measures[1].due`. */
export function valueAt(values: Values, path: string): any {
  return steps(path).reduce<any>((inner, step) => (inner === null || inner === undefined ? undefined : inner[step]), values);
}

/** Puts a value there; makes what is missing on the way. */
export function putAt(values: Values, path: string, value: unknown): void {
  const way = steps(path);
  const last = way.pop() as string;
  let inner: any = values;
  way.forEach((step, i) => {
    inner[step] ??= /^\d+$/.test(way[i + 1] ?? last) ? [] : {};
    inner = inner[step];
  });
  inner[last] = value;
}

/** The text without blanks around it; null where nothing is left, which leaves the field out. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}
