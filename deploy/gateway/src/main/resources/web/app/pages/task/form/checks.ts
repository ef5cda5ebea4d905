import { say } from '../../../core/language';
import type { Field, Values } from './form-spec';
import { valueAt } from './paths';

/** What is wrong with the fields that are shown, by path; the service has the last word all the same. */
export function faultsOf(fields: readonly Field[], values: Values): Map<string, string> {
  const faults = new Map<string, string>();
  shown(fields, values).forEach((field) => {
    const fault = faultOf(field, valueAt(values, field.name));
    if (fault) faults.set(field.name, fault);
  });
  return faults;
}

function shown(fields: readonly Field[], values: Values): Field[] {
  return fields
    .filter((field) => field.shown?.(values) ?? true)
    .flatMap((field) => [field, ...shown(field.within?.(values) ?? [], values)]);
}

function faultOf(field: Field, value: any): string | undefined {
  if (field.required && empty(value)) return say('Please fill this in.', '此项必填。');
  if (empty(value)) return undefined;
  if (field.most && value.length > field.most) return say(`At most ${field.most} characters; these are ${value.length}.`, `最多 ${field.most} 字，现有 ${value.length} 字。`);
  if (field.kind === 'whole' && !Number.isInteger(Number(value))) return say('A whole number, please.', '请填写整数。');
  if (field.kind === 'whole' || field.kind === 'day') return outside(field, field.kind === 'day' ? value : Number(value));
  return undefined;
}

function outside(field: Field, value: string | number): string | undefined {
  if (field.min !== undefined && value < field.min) return say(`Not before ${field.min}, please.`, `不能小于 ${field.min}。`);
  if (field.max !== undefined && value > field.max) return say(`Not beyond ${field.max}, please.`, `不能大于 ${field.max}。`);
  return undefined;
}

function empty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.length === 0);
}
