import { html, nothing, type TemplateResult } from 'lit';

/** A big number: what it counts, and the list behind it. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly tone?: 'green' | 'yellow' | 'red';
  readonly note?: string;
}

export function figures(list: readonly Figure[], label: string): TemplateResult {
  return html`<ul class="figures" aria-label=${label}>
    ${list.map((one) => html`<li>${one.href ? html`<a class="figure-card ${one.tone ?? ''}" href=${one.href}>${inside(one)}</a>` : html`<div class="figure-card ${one.tone ?? ''}">${inside(one)}</div>`}</li>`)}
  </ul>`;
}

function inside(one: Figure) {
  return html`<span class="figure-label">${one.label}</span>
    <span class="figure-told"><span class="figure-value number">${one.value}</span> ${one.note ? html`<span class="small">${one.note}</span>` : nothing}</span>`;
}
