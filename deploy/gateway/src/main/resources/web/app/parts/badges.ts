import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../core/language';
import { named } from '../core/words';

/** A light by word, shape and colour. */
export function lightBadge(light: string | null | undefined): TemplateResult {
  return html`<span class="badge light ${light ? light.toLowerCase() : 'none'}">${light ? named('light', light) : say('no light', '不亮灯')}</span>`;
}

const COLOURS: Readonly<Record<string, string>> = { RETURNED: 'red', OBJECTED: 'yellow', CLOSED: 'green', SUBMITTED: 'blue', UNDER_VERIFICATION: 'blue' };

export function statusBadge(status: string): TemplateResult {
  return html`<span class="badge ${COLOURS[status] ?? ''}">${named('status', status)}</span>`;
}

export function urgencyBadge(urgency: string | null | undefined): TemplateResult | typeof nothing {
  return urgency && urgency !== 'NORMAL' ? html`<span class="badge red">${named('urgency', urgency)}</span>` : nothing;
}

const SLIP_COLOURS: Readonly<Record<string, string>> = { BLUE: 'blue', YELLOW: 'yellow', RED: 'red' };

/** A slip by its colour's word, and its number where it has one. */
export function slipBadge(colour: string, number = ''): TemplateResult {
  return html`<span class="badge ${SLIP_COLOURS[colour] ?? ''}">${named('slip', colour)}${number ? html` <span class="number">${number}</span>` : nothing}</span>`;
}
