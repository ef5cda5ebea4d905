import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { say } from '../../../core/language';
import { control } from '../form/controls';
import type { FormView, Values } from '../form/form-spec';
import type { Subject } from '../subject';
import { cells, emptyMeasure, emptyRow, measureFields } from './plan-fields';

const MOST_ROWS = 200;
const MOST_MEASURES = 20;

/** Edits the rows of the benchmark table and their measures: add, take away, put up or down. */
export function planRows(subject: Subject) {
  return (form: FormView): TemplateResult => {
    const rows: Values[] = form.get('rows') ?? [];
    return html`<div class="plan-rows stack">
      ${repeat(rows, (row) => row.key, (row, i) => rowEditor(form, subject, row, i, rows.length))}
      <div><vaadin-button id="add-row" ?disabled=${rows.length >= MOST_ROWS} @click=${() => addRow(form, rows)}>${say('Add a problem', '添加问题')}</vaadin-button></div>
    </div>`;
  };
}

function rowEditor(form: FormView, subject: Subject, row: Values, i: number, count: number): TemplateResult {
  const name = say(`Problem ${i + 1}`, `问题 ${i + 1}`);
  const measures: Values[] = row.measures ?? [];
  return html`<fieldset class="stack plan-row">
    <legend>${name}</legend>
    <div class="row end">
      ${tool(say(`Move ${name} up`, `上移${name}`), '↑', i === 0, () => swap(form, 'rows', i, i - 1))}
      ${tool(say(`Move ${name} down`, `下移${name}`), '↓', i === count - 1, () => swap(form, 'rows', i, i + 1))}
      ${tool(say(`Take ${name} away`, `删除${name}`), '✕', count === 1, () => takeAway(form, 'rows', i, '.problem'))}
    </div>
    <div class="cells">${cells(i).map((field) => control(form, field))}</div>
    ${repeat(measures, (one) => one.key, (one, j) => measureEditor(form, subject, one, i, j, measures.length))}
    <div><vaadin-button theme="small" ?disabled=${measures.length >= MOST_MEASURES} @click=${() => addMeasure(form, i, measures)}>${say(`Add a measure to ${name}`, `为${name}添加措施`)}</vaadin-button></div>
  </fieldset>`;
}

function measureEditor(form: FormView, subject: Subject, measure: Values, i: number, j: number, count: number): TemplateResult {
  const list = `rows[${i}].measures`;
  const name = say(`measure ${i + 1}.${j + 1}`, `措施 ${i + 1}.${j + 1}`);
  return html`<div class="measure" role="group" aria-label=${name}>
    <div class="measure-fields">${measureFields(measure, i, j, subject).map((field) => control(form, field))}</div>
    <div class="tools">
      ${tool(say(`Move ${name} up`, `上移${name}`), '↑', j === 0, () => swap(form, list, j, j - 1))}
      ${tool(say(`Move ${name} down`, `下移${name}`), '↓', j === count - 1, () => swap(form, list, j, j + 1))}
      ${tool(say(`Take ${name} away`, `删除${name}`), '✕', count === 1, () => takeAway(form, list, j, '.text'))}
    </div>
  </div>`;
}

function tool(name: string, sign: string, disabled: boolean, act: () => void): TemplateResult | typeof nothing {
  return html`<vaadin-button theme="icon small" aria-label=${name} title=${name} ?disabled=${disabled} @click=${act}><span aria-hidden="true">${sign}</span></vaadin-button>`;
}

function addRow(form: FormView, rows: readonly Values[]): void {
  form.set('rows', [...rows, emptyRow()]);
  form.focusOn(`rows[${rows.length}].problem`);
}

function addMeasure(form: FormView, i: number, measures: readonly Values[]): void {
  form.set(`rows[${i}].measures`, [...measures, emptyMeasure()]);
  form.focusOn(`rows[${i}].measures[${measures.length}].text`);
}

function swap(form: FormView, list: string, from: number, to: number): void {
  const items = [...form.get(list)];
  [items[from], items[to]] = [items[to], items[from]];
  form.set(list, items);
}

function takeAway(form: FormView, list: string, at: number, field: string): void {
  const items = form.get(list).filter((_: unknown, i: number) => i !== at);
  form.set(list, items);
  form.focusOn(`${list}[${Math.min(at, items.length - 1)}]${field}`);
}
