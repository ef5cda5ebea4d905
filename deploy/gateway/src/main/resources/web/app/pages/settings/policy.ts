import { departmentName } from '../../core/departments';
import { say } from '../../core/language';
import { named } from '../../core/words';

export interface Rule {
  readonly name: string;
  readonly anchor: string;
  readonly offsetDays: number;
  readonly repeatDays: number | null;
  readonly audience: readonly string[];
  readonly channels: readonly string[];
  readonly slip: string | null;
}

/** Which tasks a policy is for; a condition that is null holds for all. */
export interface Conditions {
  readonly kind: string | null;
  readonly urgency: string | null;
  readonly department: string | null;
}

/** A reminder policy as notification-service reads and writes it. */
export interface Policy {
  readonly name: string;
  readonly version: number;
  readonly appliesTo: Conditions;
  readonly rules: readonly Rule[];
  readonly changedBy: string;
  readonly changedAt: string;
}

export const EVERY_TASK: Conditions = { kind: null, urgency: null, department: null };
export const NEW_RULE: Rule = { name: '', anchor: 'DUE', offsetDays: -1, repeatDays: null, audience: ['OFFICER'], channels: ['IN_APP'], slip: null };

export function pathOf(name: string): string {
  return `/reminder-policies/${encodeURIComponent(name)}`;
}

export function forWhich(conditions: Conditions): string {
  const parts = [named('kind', conditions.kind), named('urgency', conditions.urgency), departmentName(conditions.department)].filter(Boolean);
  return parts.length ? parts.join(' · ') : say('every task that no other policy is for', '没有其他规则适用的所有事项');
}

/** When a rule holds, in words. */
export function whenText(rule: Rule): string {
  const anchor = named('anchor', rule.anchor);
  const days = Math.abs(rule.offsetDays);
  const unit = days === 1 ? 'working day' : 'working days';
  if (days === 0) return rule.anchor === 'ISSUED' || rule.anchor === 'RETURNED' ? say(`at once on ${anchor}`, `${anchor}后立即`) : say(`on the ${anchor}`, `${anchor}当日`);
  return rule.offsetDays < 0 ? say(`${days} ${unit} before the ${anchor}`, `${anchor}前 ${days} 个工作日`) : say(`${days} ${unit} after the ${anchor}`, `${anchor}后 ${days} 个工作日`);
}

export function repeatText(rule: { readonly repeatDays: number | null }): string {
  return rule.repeatDays ? say(`then each ${rule.repeatDays} working days`, `此后每 ${rule.repeatDays} 个工作日一次`) : '';
}

export function list(kind: string, values: readonly string[]): string {
  return values.map((value) => named(kind, value)).join(say(', ', '、'));
}
