import { html, type TemplateResult } from 'lit';
import { dayText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { say } from '../../core/language';
import type { Attention, Concern, Lists } from './board-types';
import { list } from './lists';

/** What to look at first, and since when it has been waiting. */
export function attention(first: Attention, lists: Lists | null): TemplateResult {
  return html`<section aria-labelledby="first">
    <h2 id="first">${say('Look at first', '优先关注')}</h2>
    <div class="columns">
      ${concerns(say('Longest overdue', '逾期最久'), first.longestOverdue, list(lists?.overdue), say('Nothing is overdue.', '没有逾期事项。'))}
      ${concerns(say('Instructions without an answer', '批示未回复'), first.unansweredInstructions, list(lists?.unanswered), say('Every instruction is answered.', '批示均已回复。'))}
      ${concerns(say('Stuck at sign-for', '迟未签收'), first.stuckAtSignFor, list(lists?.unsigned), say('Everything is signed for in time.', '均已按时签收。'))}
    </div>
  </section>`;
}

function concerns(title: string, first: readonly Concern[], all: string | undefined, none: string) {
  return html`<section class="card">
    <h3>${all ? html`<a href=${all}>${title}</a>` : title}</h3>
    ${first.length
      ? html`<ol class="concerns">
          ${first.map(
            (one) => html`<li>
              <a href="/tasks/${one.id}">${one.title}</a>
              <div class="small soft"><span class="number">${one.number}</span> · ${departmentName(one.leadDepartment)} · ${since(one)}</div>
            </li>`,
          )}
        </ol>`
      : html`<p class="soft" data-state="empty">${none}</p>`}
  </section>`;
}

function since(one: Concern): string {
  return say(`${one.days} ${one.days === 1 ? 'day' : 'days'}, since ${dayText(one.since)}`, `已 ${one.days} 天（${dayText(one.since)}起）`);
}
