import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import '@vaadin/button';
import '@vaadin/combo-box';
import { departmentName, type Department } from '../core/departments';
import { asTold } from '../core/fields';
import { language, say } from '../core/language';

/** A department as a choice: what one sees of it, and all the names that typing may find it by. */
interface Choice {
  readonly code: string;
  readonly label: string;
}

interface Field<T> {
  readonly id: string;
  readonly label: string;
  readonly departments: readonly Department[];
  readonly value: T;
  readonly error?: string;
  readonly helper?: string;
  readonly required?: boolean;
  readonly changed: (value: T) => void;
}

/** Asks for one department. Typing finds it by its code, its names in both languages and its aliases. */
export function departmentField(field: Field<string | null>): TemplateResult {
  return html`<vaadin-combo-box
    id=${field.id}
    .label=${field.label}
    .items=${choices(field.departments)}
    item-value-path="code"
    item-label-path="label"
    .value=${field.value ?? ''}
    .validate=${asTold} .invalid=${Boolean(field.error)}
    .errorMessage=${field.error ?? ''}
    helper-text=${ifDefined(field.helper)}
    ?required=${field.required}
    clear-button-visible
    @keydown=${{ capture: true, handleEvent: takeFirst }}
    @change=${(event: Event) => field.changed((event.target as Combo).value || null)}
  ></vaadin-combo-box>`;
}

/** Asks for any number of departments, one after another; each chosen one can be taken away. */
export function departmentsField(field: Field<readonly string[]>): TemplateResult {
  const all = choices(field.departments);
  return html`<div class="departments-field" role="group" aria-label=${field.label}>
    <vaadin-combo-box
      id=${field.id}
      .label=${field.label}
      .placeholder=${say('Choose one after another', '逐个选择')}
      .items=${guard([all, field.value.join(' ')], () => all.filter((one) => !field.value.includes(one.code)))}
      item-value-path="code"
      item-label-path="label"
      .value=${live('')}
      .validate=${asTold} .invalid=${Boolean(field.error)}
      .errorMessage=${field.error ?? ''}
      helper-text=${ifDefined(field.helper)}
      @keydown=${{ capture: true, handleEvent: takeFirst }}
      @change=${(event: Event) => {
        const { value } = event.target as Combo;
        if (value) field.changed([...field.value, value]);
      }}
    ></vaadin-combo-box>
    ${field.value.length ? html`<ul class="chosen">${field.value.map((code) => chosen(field, code))}</ul>` : nothing}
  </div>`;
}

function chosen(field: Field<readonly string[]>, code: string): TemplateResult {
  const name = departmentName(code);
  const away = () => field.changed(field.value.filter((one) => one !== code));
  return html`<li data-department=${code}>${name} <vaadin-button theme="small" aria-label=${say(`Take ${name} away`, `移除${name}`)} @click=${away}>✕</vaadin-button></li>`;
}

type Combo = HTMLElement & { value: string; filter: string; filteredItems?: Choice[]; selectedItem: Choice | null; opened: boolean };

/** Enter takes the first that was found by typing, without a way through the list. */
function takeFirst(event: KeyboardEvent): void {
  const combo = event.currentTarget as Combo;
  const first = combo.filteredItems?.[0];
  const going = combo.querySelector('input')?.hasAttribute('aria-activedescendant');
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || !combo.opened || !combo.filter || !first || going) return;
  event.preventDefault();
  event.stopPropagation();
  combo.selectedItem = first;
  combo.opened = false;
  combo.dispatchEvent(new Event('change', { bubbles: true }));
}

let made: { departments: readonly Department[]; language: string; choices: Choice[] } | undefined;

/** The same list as long as nothing changed, so that an open list stays open. */
function choices(departments: readonly Department[]): Choice[] {
  if (made?.departments !== departments || made.language !== language()) {
    made = { departments, language: language(), choices: departments.filter((one) => !one.retired).map(choice) };
  }
  return made.choices;
}

function choice(department: Department): Choice {
  const { zh, en } = department.names;
  const names = language() === 'en' ? [en, zh] : [zh, en];
  const aliases = (department.aliases ?? []).filter((alias) => !zh.includes(alias));
  return { code: department.code, label: [...names.filter(Boolean), department.code, ...aliases].join(' · ') };
}
