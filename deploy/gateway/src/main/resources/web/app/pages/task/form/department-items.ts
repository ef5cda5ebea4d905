import { departments, type Department } from '../../../core/departments';
import { language } from '../../../core/language';

interface Item {
  readonly code: string;
  readonly name: string;
}

let list: readonly Department[] = [];
let shown: { readonly key: unknown; readonly items: readonly Item[] } = { key: undefined, items: [] };

/** Asks for the departments, so that they are there when a form is shown. */
export async function readDepartments(): Promise<void> {
  list = await departments();
}

/** The departments that can be given a task, by their names in the chosen language; the same list until one of these changes. */
export function departmentItems(): Item[] {
  const key = [list, language()];
  if (!Array.isArray(shown.key) || shown.key[0] !== key[0] || shown.key[1] !== key[1]) {
    shown = { key, items: list.filter((one) => !one.retired).map((one) => ({ code: one.code, name: `${nameOf(one)} (${one.code})` })) };
  }
  return shown.items as Item[];
}

function nameOf(department: Department): string {
  return (language() === 'en' && department.names.en) || department.names.zh;
}
