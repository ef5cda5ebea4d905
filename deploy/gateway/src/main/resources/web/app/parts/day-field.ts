import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '@vaadin/date-picker';
import { language, say } from '../core/language';

export interface DayField {
  readonly label: string;
  /** As 2026-11-23; empty for none. */
  readonly value: string;
  readonly chosen: (day: string) => void;
  readonly id?: string;
  readonly required?: boolean;
  readonly wrong?: string;
  readonly help?: string;
}

interface Picked {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A field for a day, written as 2026-11-23 in either language. */
export function dayField(asked: DayField): TemplateResult {
  return html`<vaadin-date-picker
    id=${ifDefined(asked.id)}
    .label=${asked.label}
    .i18n=${dayWords()}
    .value=${asked.value}
    ?required=${asked.required ?? false}
    .helperText=${asked.help ?? ''}
    .validate=${told(asked.wrong)}
    .invalid=${Boolean(asked.wrong)}
    .errorMessage=${asked.wrong || say('Write the day like 2026-11-23.', '请按 2026-11-23 的格式填写。')}
    auto-open-disabled
    placeholder=${say('YYYY-MM-DD', '年-月-日')}
    @change=${(event: Event) => asked.chosen((event.target as HTMLInputElement).value)}
  ></vaadin-date-picker>`;
}

type Picker = HTMLElement & { value: string; invalid: boolean; readonly inputElement?: HTMLInputElement };

/** The page says what is wrong, but for words that are no day: nothing but the field sees those. */
const told = (wrong: string | undefined) =>
  function (this: Picker): boolean {
    this.invalid = Boolean(wrong) || (this.value === '' && (this.inputElement?.value ?? '') !== '');
    return !this.invalid;
  };

const byLanguage = new Map<string, object>();

/** The date picker's words in the chosen language; days are typed and shown as 2026-11-23 in both. */
export function dayWords(): object {
  const known = byLanguage.get(language()) ?? made();
  byLanguage.set(language(), known);
  return known;
}

function made(): object {
  const name = (day: Date, form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...form }).format(day);
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  // 2026-02-01 was a Sunday.
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 1, 1 + day)));
  return {
    monthNames: months.map((month) => name(month, { month: 'long' })),
    weekdays: days.map((day) => name(day, { weekday: 'long' })),
    weekdaysShort: days.map((day) => name(day, { weekday: language() === 'en' ? 'short' : 'narrow' })),
    firstDayOfWeek: 1,
    week: say('Week', '周'),
    calendar: say('Calendar', '日历'),
    today: say('Today', '今天'),
    cancel: say('Cancel', '取消'),
    referenceDate: '',
    formatDate: (day: Picked) => `${day.year}-${String(day.month + 1).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`,
    parseDate: parsed,
    formatTitle: (month: string, year: number) => say(`${month} ${year}`, `${year}年${month}`),
  };
}

function parsed(text: string): Picked | undefined {
  const parts = /^\s*(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?\s*$/.exec(text);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]) - 1, day: Number(parts[3]) } : undefined;
}
