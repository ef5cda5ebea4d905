import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '@vaadin/text-field';
import '@vaadin/text-area';
import '@vaadin/date-picker';
import '@vaadin/integer-field';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/combo-box';
import '@vaadin/multi-select-combo-box';
import { say, language } from '../../../core/language';
import { departmentItems } from './department-items';
import { dayWords } from './day-words';
import { filesControl } from './files-control';
import type { Field, FormView } from './form-spec';

const FEW = 4;
const NONE: readonly string[] = [];

/** One field of a form, with its label, its help and what is wrong with it. */
export function control(form: FormView, field: Field): TemplateResult | typeof nothing {
  switch (field.kind) {
    case 'line':
      return html`<vaadin-text-field class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-text-field>`;
    case 'area':
      return html`<vaadin-text-area class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-text-area>`;
    case 'day':
      return html`<vaadin-date-picker class="field short" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .i18n=${dayWords()}
        .min=${String(field.min ?? '')} .max=${String(field.max ?? '')} placeholder="2026-01-31" auto-open-disabled
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-date-picker>`;
    case 'whole':
      return html`<vaadin-integer-field class="field short" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} step-buttons-visible
        .min=${field.min} .max=${field.max} .value=${String(form.get(field.name) ?? '')} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-integer-field>`;
    case 'choice':
      return (field.options ?? []).length <= FEW ? radios(form, field) : select(form, field);
    case 'department':
      return html`<vaadin-combo-box class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
        item-label-path="name" item-value-path="code" item-id-path="code" .items=${departmentItems()}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-combo-box>`;
    case 'departments':
      return departments(form, field);
    case 'files':
      return filesControl(form, field);
    case 'own':
      return field.render?.(form) ?? nothing;
  }
}

function radios(form: FormView, field: Field): TemplateResult {
  return html`<vaadin-radio-group class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
    .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}>
    ${(field.options ?? []).map((option) => html`<vaadin-radio-button .value=${option.value} .label=${option.label}></vaadin-radio-button>`)}
  </vaadin-radio-group>`;
}

function select(form: FormView, field: Field): TemplateResult {
  const options = field.options ?? [];
  return html`<vaadin-select class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
    .items=${guard([language(), options.map((one) => one.value).join(' ')], () => [...options])}
    .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-select>`;
}

function departments(form: FormView, field: Field): TemplateResult {
  const chosen: readonly string[] = form.get(field.name) ?? NONE;
  const items = departmentItems();
  return html`<vaadin-multi-select-combo-box class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required}
    item-label-path="name" item-value-path="code" item-id-path="code" .items=${items}
    .selectedItems=${guard([chosen.join(' '), items], () => items.filter((one) => chosen.includes(one.code)))}
    .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)}
    @selected-items-changed=${(event: CustomEvent<{ value: readonly { code: string }[] }>) => {
      const codes = event.detail.value.map((one) => one.code);
      if (items.length && codes.join(' ') !== (form.get(field.name) ?? NONE).join(' ')) form.set(field.name, codes);
    }}></vaadin-multi-select-combo-box>`;
}

function changed(form: FormView, field: Field) {
  return (event: CustomEvent<{ value: string }>) => {
    if (event.detail.value !== String(form.get(field.name) ?? '')) form.set(field.name, event.detail.value);
  };
}

function wrong(form: FormView, field: Field): boolean {
  return form.fault(field.name) !== undefined;
}

/** Vaadin's fields notice by themselves when one leaves a field empty that must not be. */
function fault(form: FormView, field: Field): string {
  return form.fault(field.name) ?? (field.required ? say('Please fill this in.', '此项必填。') : '');
}
