import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@vaadin/combo-box';
import '@vaadin/multi-select-combo-box';
import type { Department } from '../core/departments';
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

/** Asks for any number of departments. */
export function departmentsField(field: Field<readonly string[]>): TemplateResult {
  const all = choices(field.departments);
  return html`<vaadin-multi-select-combo-box
    id=${field.id}
    .label=${field.label}
    .items=${all}
    .i18n=${{ cleared: say('All taken away', '已清除所选'), focused: say('Backspace takes it away', '按退格键移除'), selected: say('chosen', '已选'), deselected: say('taken away', '已移除'), total: say('{count} chosen', '已选 {count} 项') }}
    item-id-path="code"
    item-value-path="code"
    item-label-path="label"
    .selectedItems=${chosen(all, field.value)}
    .validate=${asTold} .invalid=${Boolean(field.error)}
    .errorMessage=${field.error ?? ''}
    helper-text=${ifDefined(field.helper)}
    clear-button-visible
    @change=${(event: Event) => field.changed((event.target as HTMLElement & { selectedItems: Choice[] }).selectedItems.map((one) => one.code))}
  ></vaadin-multi-select-combo-box>`;
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

const lists = new WeakMap<Choice[], Map<string, Choice[]>>();

function chosen(all: Choice[], codes: readonly string[]): Choice[] {
  const known = lists.get(all) ?? new Map<string, Choice[]>();
  lists.set(all, known);
  const key = codes.join(' ');
  if (!known.has(key)) known.set(key, codes.map((code) => all.find((one) => one.code === code) ?? { code, label: code }));
  return known.get(key)!;
}
