import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '@vaadin/text-field';
import '@vaadin/text-area';
import '@vaadin/date-picker';
import '@vaadin/integer-field';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/combo-box';
import { say, language } from '../../../core/language';
import { dayWords } from '../../../parts/day-field';
import { departmentItems } from './department-items';
import { departmentsControl } from './departments-control';
import { filesControl } from './files-control';
import type { Field, FormView } from './form-spec';

const FEW = 4;
const NO_CHOICE = '-';
/** What is wrong stays said until the field is changed: the form judges, not the field as one leaves it. */
const ours = () => true;

/** One field of a form, with its label, its help and what is wrong with it. */
export function control(form: FormView, field: Field): TemplateResult | typeof nothing {
  switch (field.kind) {
    case 'line':
      return html`<vaadin-text-field class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-text-field>`;
    case 'area':
      return html`<vaadin-text-area class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-text-area>`;
    case 'day':
      return html`<vaadin-date-picker class="field short" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours} .i18n=${dayWords()}
        .min=${String(field.min ?? '')} .max=${String(field.max ?? '')} placeholder=${say('YYYY-MM-DD', '年-月-日')} auto-open-disabled
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-date-picker>`;
    case 'whole':
      return html`<vaadin-integer-field class="field short" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours} step-buttons-visible
        .min=${field.min} .max=${field.max} .value=${String(form.get(field.name) ?? '')} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-integer-field>`;
    case 'choice':
      return (field.options ?? []).length <= FEW ? radios(form, field) : select(form, field);
    case 'department':
      return html`<vaadin-combo-box class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours}
        item-label-path="name" item-value-path="code" item-id-path="code" .items=${departmentItems()}
        .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-combo-box>`;
    case 'departments':
      return departmentsControl(form, field);
    case 'files':
      return filesControl(form, field);
    case 'own':
      return field.render?.(form) ?? nothing;
  }
}

/** Radio buttons take an empty value for none chosen; where none is a choice it needs a value of its own. */
function radios(form: FormView, field: Field): TemplateResult {
  const options = field.options ?? [];
  const otherwise = options.some((one) => one.value === '') ? NO_CHOICE : '';
  const chosen = (event: CustomEvent<{ value: string }>) => {
    const value = event.detail.value === NO_CHOICE ? '' : event.detail.value;
    if (value !== (form.get(field.name) ?? '')) form.set(field.name, value);
  };
  return html`<vaadin-radio-group class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours}
    .value=${form.get(field.name) || otherwise} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${chosen}>
    ${options.map((option) => html`<vaadin-radio-button .value=${option.value || NO_CHOICE} .label=${option.label}></vaadin-radio-button>`)}
  </vaadin-radio-group>`;
}

function select(form: FormView, field: Field): TemplateResult {
  const options = field.options ?? [];
  return html`<vaadin-select class="field" data-field=${field.name} .label=${field.label} .helperText=${field.help ?? ''} ?required=${field.required} .validate=${ours}
    .items=${guard([language(), options.map((one) => one.value).join(' ')], () => [...options])}
    .value=${form.get(field.name) ?? ''} .invalid=${wrong(form, field)} .errorMessage=${fault(form, field)} @value-changed=${changed(form, field)}></vaadin-select>`;
}

function changed(form: FormView, field: Field) {
  return (event: CustomEvent<{ value: string }>) => {
    if (event.detail.value !== String(form.get(field.name) ?? '')) form.set(field.name, event.detail.value);
  };
}

function wrong(form: FormView, field: Field): boolean {
  return form.fault(field.name) !== undefined;
}

function fault(form: FormView, field: Field): string {
  return form.fault(field.name) ?? '';
}
