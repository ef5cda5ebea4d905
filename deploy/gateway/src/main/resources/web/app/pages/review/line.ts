import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { language, say } from '../../core/language';
import { detail } from './detail';
import type { Directive } from './model';
import { summary } from './proposal';
import type { Review } from './review';

/** A directive in the list. One that is as it was is left alone: of many hundreds a key press changes two. */
export function line(page: Review, directive: Directive, typed: boolean) {
  const chosen = directive.id === page.selected;
  const decision = page.desk.decisionOf(directive);
  const marked = page.marked.has(directive.id);
  return html`<li class="proposal ${chosen ? 'chosen' : ''}" data-proposal=${directive.id}>
    ${guard(
      [directive, decision, chosen, typed, marked, language()],
      () => html`${page.keeps && directive.state === 'PROPOSED'
          ? html`<input type="checkbox" .checked=${marked} aria-label=${say('Mark for merging', '标记待合并')} @change=${() => page.mark(directive.id)} />`
          : nothing}
        <button class="line" aria-current=${chosen ? 'true' : 'false'} aria-expanded=${chosen ? 'true' : 'false'} @click=${() => page.select(directive.id)}>
          ${summary(directive, decision, page.desk.standing(directive), typed)}
        </button>`,
    )}
    ${chosen ? detail(page, directive) : nothing}
  </li>`;
}
