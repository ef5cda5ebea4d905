import { html, nothing, type TemplateResult } from 'lit';
import '@vaadin/button';
import type { Problem } from '../../core/api';
import { say } from '../../core/language';
import { problemNote } from '../../parts/problem-note';

/** Why something was not saved; where somebody else changed it meanwhile, with a way to go on from what they left. */
export function saveNote(problem: Problem | undefined, takeOver: () => void): TemplateResult | typeof nothing {
  if (problem?.status !== 412) return problemNote(problem);
  return html`<div class="note warn stack" role="alert" data-state="changed-meanwhile">
    <p>${say('Somebody changed this meanwhile. What you entered is still here.', '此内容已被他人修改。您填写的内容仍保留在此。')}</p>
    <div class="row">
      <vaadin-button @click=${takeOver}>${say('Keep mine, on top of the newest', '以最新版本为基础，保留我的内容')}</vaadin-button>
    </div>
  </div>`;
}

/** What is said of a field, or of a part of it. */
export function wrong(problem: Problem | undefined, field: string): string {
  return (problem?.violations ?? [])
    .filter((one) => one.field === field || one.field.startsWith(field + '.') || one.field.startsWith(field + '['))
    .map((one) => one.message)
    .join(say('; ', '；'));
}
