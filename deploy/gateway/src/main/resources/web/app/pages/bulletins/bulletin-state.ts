import { html, type TemplateResult } from 'lit';
import { named } from '../../core/words';

export function stateBadge(state: string): TemplateResult {
  return html`<span class="badge ${state === 'PUBLISHED' ? 'green' : 'yellow'}" data-state-of="bulletin">${named('bulletin', state)}</span>`;
}
