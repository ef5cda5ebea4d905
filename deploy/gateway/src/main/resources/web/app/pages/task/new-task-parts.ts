import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newKey } from '../../core/api';
import { today } from '../../core/dates';
import { say } from '../../core/language';
import { control } from './form/controls';
import type { Field, FormView, Values } from './form/form-spec';
import { text } from './form/paths';

const MOST_PARTS = 50;
const PART_MOST = 1000;

/** Co-departments, each with its own part and day where it has one. */
export function partRows(form: FormView): TemplateResult {
  const parts: Values[] = form.get('parts') ?? [];
  return html`<fieldset class="stack">
    <legend>${say('Co-departments', '配合单位')}</legend>
    ${repeat(parts, (part) => part.key, (_, i) => row(form, i))}
    <div><vaadin-button theme="small" id="add-part" ?disabled=${parts.length >= MOST_PARTS} @click=${() => add(form, parts)}>${say('Add a co-department', '添加配合单位')}</vaadin-button></div>
  </fieldset>`;
}

export function partFields(values: Values): Field[] {
  return (values.parts ?? []).flatMap((_: Values, i: number) => fieldsOf(i));
}

/** Names of departments alone, or with their parts. */
export function partsOf(values: Values): { coDepartments: string[]; parts: unknown[] } {
  const parts: Values[] = values.parts ?? [];
  const more = parts.filter((part) => text(part.part) ?? text(part.deadline));
  return {
    coDepartments: parts.map((part) => part.department),
    parts: more.map((part) => ({ department: part.department, part: text(part.part), deadline: text(part.deadline) })),
  };
}

function row(form: FormView, i: number): TemplateResult {
  const name = say(`co-department ${i + 1}`, `配合单位 ${i + 1}`);
  return html`<div class="stack" role="group" aria-label=${name}>
    ${fieldsOf(i).map((field) => control(form, field))}
    <div class="row end"><vaadin-button theme="small" @click=${() => takeAway(form, i)}>${say(`Take ${name} away`, `删除${name}`)}</vaadin-button></div>
  </div>`;
}

function fieldsOf(i: number): Field[] {
  return [
    { name: `parts[${i}].department`, kind: 'department', label: say('Department', '单位'), required: true },
    { name: `parts[${i}].part`, kind: 'line', label: say('Part', '配合任务'), most: PART_MOST },
    { name: `parts[${i}].deadline`, kind: 'day', label: say('Due', '时限'), min: today() },
  ];
}

function add(form: FormView, parts: readonly Values[]): void {
  form.set('parts', [...parts, { key: newKey(), department: '', part: '', deadline: '' }]);
  form.focusOn(`parts[${parts.length}].department`);
}

function takeAway(form: FormView, at: number): void {
  form.set('parts', form.get('parts').filter((_: unknown, i: number) => i !== at));
}
