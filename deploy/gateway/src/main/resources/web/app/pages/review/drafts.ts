/** What is being typed about a directive, kept in the tab until it is done with: a reload loses nothing. */
export type Form = 'edit' | 'split' | 'dismiss' | 'merge' | 'reopen' | 'withdraw';

const key = (form: Form, id: string) => `duban.review.${form}.${id}`;

export function keep(form: Form, id: string, typed: unknown): void {
  try {
    sessionStorage.setItem(key(form, id), JSON.stringify(typed));
  } catch {
    // A full or forbidden store only means that a reload forgets.
  }
}

export function kept<T>(form: Form, id: string): T | undefined {
  try {
    const text = sessionStorage.getItem(key(form, id));
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function drop(form: Form, id: string): void {
  sessionStorage.removeItem(key(form, id));
}

/** The ids of all directives about which something is being typed. */
export function unfinished(): Set<string> {
  const ids = Object.keys(sessionStorage).filter((name) => name.startsWith('duban.review.edit.'));
  return new Set(ids.map((name) => name.slice('duban.review.edit.'.length)));
}
