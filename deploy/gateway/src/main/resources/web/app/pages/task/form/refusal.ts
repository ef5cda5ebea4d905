import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../../core/language';
import type { Problem } from '../../../core/api';
import { problemNote } from '../../../parts/problem-note';
import { moveTitle, worded } from '../words';

/** Why a move was refused, and what one can do about it: load anew after somebody else's change, or make another move. */
export function refusal(problem: Problem | undefined, reload: () => void): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const missing = (problem.more.missing ?? []) as readonly { criterion: string; reason: string }[];
  const allowed = (problem.more.allowedMoves ?? []) as readonly string[];
  return html`${problemNote(problem)}
    ${missing.length ? html`<ul class="missing">${missing.map((one) => html`<li><strong>${worded('criterion', one.criterion)}</strong>: ${one.reason}</li>`)}</ul>` : nothing}
    ${problem.status === 409 && allowed.length && !missing.length ? html`<p class="small">${say('What its state allows:', '当前状态可办理：')} ${allowed.map((move) => moveTitle(move)).join(say(', ', '、'))}</p>` : nothing}
    ${problem.status === 412 || (problem.status === 409 && !missing.length)
      ? html`<p class="note warn row between" data-state="stale">
          <span>${problem.status === 412 ? say('Somebody changed this meanwhile. What you typed stays.', '本事项已被他人更新，您填写的内容不会丢失。') : say('What you typed stays.', '您填写的内容不会丢失。')}</span>
          <vaadin-button data-reload @click=${reload}>${say('Load it anew', '重新加载')}</vaadin-button>
        </p>`
      : nothing}`;
}
