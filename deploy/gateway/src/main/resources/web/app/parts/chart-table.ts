import { html, type TemplateResult } from 'lit';
import { figure } from './chart-option';
import type { ChartSpec } from './chart-spec';

/** The figures of a chart as a table: for those who can't see it, and those who want them exactly. */
export function chartTable(spec: ChartSpec): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${spec.title}>
    <table class="list">
      <caption class="visually-hidden">${spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">${spec.across}</th>
          ${spec.series.map((one) => html`<th scope="col" class="figure">${one.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${spec.categories.map(
          (category, index) => html`<tr>
            <th scope="row">${spec.links?.[index] ? html`<a href=${spec.links[index]!}>${category}</a>` : category}</th>
            ${spec.series.map((one) => html`<td class="figure">${figure(one, index)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
