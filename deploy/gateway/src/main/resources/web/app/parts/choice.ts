import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@vaadin/select';
import { asTold } from '../core/fields';
import { named, valuesOf } from '../core/words';

export interface Choosable {
  readonly value: string;
  readonly label: string;
}

export interface Choice {
  readonly label: string;
  /** Read out in the label's place where there is none to be seen. */
  readonly name?: string;
  readonly value: string;
  readonly items: readonly Choosable[];
  readonly chosen: (value: string) => void;
  readonly id?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly wrong?: string;
  readonly help?: string;
}

/** A choice of one out of few. */
export function choice(asked: Choice): TemplateResult {
  return html`<vaadin-select
    id=${ifDefined(asked.id)}
    .label=${asked.label}
    accessible-name=${ifDefined(asked.name)}
    .items=${[...asked.items]}
    .value=${asked.value}
    .placeholder=${asked.items.find((item) => item.value === '')?.label ?? ''}
    ?required=${asked.required ?? false}
    ?disabled=${asked.disabled ?? false}
    .helperText=${asked.help ?? ''}
    .validate=${asTold}
    .invalid=${Boolean(asked.wrong)}
    .errorMessage=${asked.wrong ?? ''}
    @change=${(event: Event) => asked.chosen((event.target as HTMLInputElement).value)}
  ></vaadin-select>`;
}

/** All words of a kind to choose from, behind one that stands for none where its label is given. */
export function wordItems(kind: string, none?: string): Choosable[] {
  const items = valuesOf(kind).map((value) => ({ value, label: named(kind, value) }));
  return none === undefined ? items : [{ value: '', label: none }, ...items];
}
