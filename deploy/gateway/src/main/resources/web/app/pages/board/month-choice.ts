import { html, type TemplateResult } from 'lit';
import { today } from '../../core/dates';
import { say } from '../../core/language';
import { monthText } from './charts';
import { firstDay, lastDay, monthOf, plusMonths } from './month';

/** The days of a month that have come: of the present one, those until today. */
export function monthSpan(month: string): { from: string; to: string } {
  return { from: firstDay(month), to: month === monthOf(today()) ? today() : lastDay(month) };
}

/** Turns from month to month; those to come only where they are asked for. */
export function monthChoice(month: string, chosen: (month: string) => void, future = false): TemplateResult {
  const last = !future && month >= monthOf(today());
  return html`<div class="row no-print">
    <vaadin-button theme="small" aria-label=${say('Previous month', '上个月')} @click=${() => chosen(plusMonths(month, -1))}>‹</vaadin-button>
    <span role="status">${monthText(month)}</span>
    <vaadin-button theme="small" aria-label=${say('Next month', '下个月')} ?disabled=${last} @click=${() => chosen(plusMonths(month, 1))}>›</vaadin-button>
  </div>`;
}
