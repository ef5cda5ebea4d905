import { html, type TemplateResult } from 'lit';
import { dayText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { say } from '../../core/language';
import type { Concern, Overview } from './board-types';

/** What to look at first, and since when it has been waiting. */
export function attention(first: Overview['attention']): TemplateResult {
  return html`<section aria-labelledby="first">
    <h2 id="first">${say('Look at first', '优先关注')}</h2>
    <div class="columns">
      ${concerns(say('Longest overdue', '逾期最久'), first.longestOverdue, say('Nothing is overdue.', '没有逾期事项。'))}
      ${concerns(say('Instructions without an answer', '批示未回复'), first.unansweredInstructions, say('Every instruction is answered.', '批示均已回复。'))}
      ${concerns(say('Stuck at sign-for', '迟未签收'), first.stuckAtSignFor, say('Everything is signed for in time.', '均已按时签收。'))}
    </div>
  </section>`;
}

function concerns(title: string, list: readonly Concern[], none: string) {
  return html`<section class="card">
    <h3>${title}</h3>
    ${list.length
      ? html`<ol class="concerns">
          ${list.map(
            (one) => html`<li>
              <a href="/tasks/${one.id}">${one.title}</a>
              <div class="small soft"><span class="number">${one.number}</span> · ${departmentName(one.leadDepartment)} · ${say(`since ${dayText(one.since)}`, `自${dayText(one.since)}起`)}</div>
            </li>`,
          )}
        </ol>`
      : html`<p class="soft" data-state="empty">${none}</p>`}
  </section>`;
}
