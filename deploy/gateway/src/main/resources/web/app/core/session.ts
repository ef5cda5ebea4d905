import { ours, problemOf, SIGNED_OUT } from './api';

/** Roles as tokens name them. */
export type Role = 'secretary' | 'supervisor' | 'officer' | 'head' | 'leader' | 'auditor' | 'system';

export interface Person {
  readonly username: string;
  /** What they are called; null where nobody has said. */
  readonly name?: string | null;
  readonly roles: readonly Role[];
  /** Code of the department that the person works for; null for those of the whole city. */
  readonly department: string | null;
  readonly expiresAt?: string;
}

/** How one signs in here, and in the demo city as whom. */
export interface Means {
  readonly kind: 'DEMO' | 'NONE';
  readonly people?: readonly Person[];
  readonly departments?: readonly { readonly code: string; readonly names: { readonly zh: string | null; readonly en: string | null } }[];
}

let person: Person | null = null;
window.addEventListener(SIGNED_OUT, () => (person = null));

export function who(): Person | null {
  return person;
}

export function has(...roles: readonly Role[]): boolean {
  return person !== null && roles.some((role) => person!.roles.includes(role));
}

/** Whether the person sees the whole city rather than a department. */
export function cityWide(): boolean {
  return has('secretary', 'supervisor', 'leader', 'auditor', 'system');
}

/** Asks who is signed in; null where nobody is. */
export async function recall(): Promise<Person | null> {
  const response = await fetch('/session', { headers: ours() });
  if (response.status !== 401 && !response.ok) throw await problemOf(response);
  person = response.ok ? await response.json() : null;
  return person;
}

export async function means(): Promise<Means> {
  const response = await fetch('/session/people', { headers: ours() });
  if (!response.ok) throw await problemOf(response);
  return response.json();
}

export async function signIn(username: string): Promise<Person> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { ...ours(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ username }),
  });
  if (!response.ok) throw await problemOf(response);
  person = (await response.json()) as Person;
  return person;
}

export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: ours() });
  person = null;
}
