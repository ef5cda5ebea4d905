import { html, nothing, type TemplateResult } from 'lit';
import { Problem } from '../core/api';

/** A problem as people read it: what, why, and which fields. Announced to those who can't see it. */
export function problemNote(problem: Problem | undefined | null): TemplateResult | typeof nothing {
  return problem
    ? html`<div class="note wrong" role="alert" data-state="problem">
        <strong>${problem.title}</strong>
        ${problem.detail && problem.detail !== problem.title ? html`<div>${problem.detail}</div>` : nothing}
        ${problem.violations.length
          ? html`<ul>
              ${problem.violations.map((one) => html`<li>${one.field ? html`<code>${one.field}</code> ` : nothing}${one.message}</li>`)}
            </ul>`
          : nothing}
      </div>`
    : nothing;
}
