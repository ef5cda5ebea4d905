import { html, nothing, type TemplateResult } from 'lit';
import { API } from '../../core/api';
import { say } from '../../core/language';
import type { Evidence } from './task';
import { fileName } from './subject';

export function evidenceAddress(id: string): string {
  return `${API}/evidence/${id}`;
}

/** Files that something names, each to be saved. */
export function evidenceLinks(ids: readonly string[], files: readonly Evidence[]): TemplateResult | typeof nothing {
  return ids.length
    ? html`<p class="small">${say('Evidence:', '佐证材料：')} ${ids.map((id, i) => html`${i ? say(', ', '、') : nothing}<a href=${evidenceAddress(id)} download>${fileName(files, id)}</a>`)}</p>`
    : nothing;
}
