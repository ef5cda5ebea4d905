import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import '@vaadin/button';
import '@vaadin/combo-box';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import { departmentItems } from './department-items';
import type { Field, FormView } from './form-spec';

/** Several departments: each chosen one with a button that takes it away, and a list to choose the next from. */
export function departmentsControl(form: FormView, field: Field): TemplateResult {
  const chosen: readonly string[] = form.get(field.name) ?? [];
  const items = departmentItems();
  const fault = form.fault(field.name);
  return html`<div class="departments-field" role="group" aria-label=${field.label}>
    <vaadin-combo-box class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${() => true}
      item-label-path="name" item-value-path="code" item-id-path="code" .placeholder=${say('Choose one after another', '逐个选择')}
      .items=${guard([items, chosen.join(' ')], () => items.filter((one) => !chosen.includes(one.code)))}
      .value=${live('')} .invalid=${fault !== undefined} .errorMessage=${fault ?? ''}
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value) form.set(field.name, [...(form.get(field.name) ?? []), event.detail.value]);
      }}></vaadin-combo-box>
    ${chosen.length ? html`<ul class="chosen">${chosen.map((code, i) => line(form, field, code, i))}</ul>` : nothing}
  </div>`;
}

function line(form: FormView, field: Field, code: string, i: number): TemplateResult {
  const name = departmentName(code);
  const fault = form.fault(`${field.name}[${i}]`);
  return html`<li data-department=${code}>
    ${name} ${fault ? html`<span class="fault">${fault}</span>` : nothing}
    <vaadin-button theme="small" aria-label=${say(`Take ${name} away`, `移除${name}`)} @click=${() => takeAway(form, field, code)}>✕</vaadin-button>
  </li>`;
}

function takeAway(form: FormView, field: Field, code: string): void {
  form.set(field.name, form.get(field.name).filter((one: string) => one !== code));
  form.focusOn(field.name);
}
