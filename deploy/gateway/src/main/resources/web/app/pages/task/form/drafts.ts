import { who } from '../../../core/session';
import type { Values } from './form-spec';

/** What somebody typed and did not send yet: it survives a reload of the page, in this tab and for this person only. */
function key(name: string): string {
  return `duban.draft.${who()?.username ?? ''}.${name}`;
}

export function keepDraft(name: string, values: Values): void {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(values));
  } catch {
    // A full or forbidden storage takes nothing away from the form itself.
  }
}

export function recallDraft(name: string): Values | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key(name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(key(name));
}
