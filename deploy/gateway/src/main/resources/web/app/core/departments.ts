import { all } from './api';
import { language } from './language';

export interface Department {
  readonly code: string;
  readonly names: { readonly zh: string; readonly en?: string | null };
  readonly aliases?: readonly string[];
  readonly kind: 'DEPARTMENT' | 'COUNTY' | 'SUPERVISION_OFFICE' | 'LEADERSHIP';
  readonly retired?: boolean;
}

/** Told when their names are there. */
const NAMED = 'duban-departments';

let known: Promise<readonly Department[]> | undefined;
let byCode = new Map<string, Department>();

/** All departments, asked once; asked again after a failure. */
export function departments(): Promise<readonly Department[]> {
  known ??= all<Department>('/departments').then(
    (list) => {
      byCode = new Map(list.map((one) => [one.code, one]));
      window.dispatchEvent(new Event(NAMED));
      return list;
    },
    (failure) => {
      known = undefined;
      throw failure;
    },
  );
  return known;
}

/** Forgets them, after one was changed or another person signed in. */
export function forgetDepartments(): void {
  known = undefined;
}

/** A department's name in the chosen language; its code until the names are there. */
export function departmentName(code: string | null | undefined): string {
  if (!code) return '';
  const names = byCode.get(code)?.names;
  return (language() === 'en' ? names?.en : undefined) || names?.zh || code;
}

export function onDepartments(listener: () => void): () => void {
  window.addEventListener(NAMED, listener);
  return () => window.removeEventListener(NAMED, listener);
}
