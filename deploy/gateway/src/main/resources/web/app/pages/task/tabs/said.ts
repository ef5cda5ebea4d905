import { html, nothing, type TemplateResult } from 'lit';
import { dayText, momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { named } from '../../../core/words';
import { urgencyBadge } from '../../../parts/badges';
import { evidenceLinks } from '../evidence-links';
import type { Evidence, ExtensionRequest, Instruction, Verification } from '../task';
import { worded } from '../words';

export interface Urge {
  readonly id: string;
  readonly number: string;
  readonly message: string;
  readonly by: string;
  readonly at: string;
}

export function instructionsOf(instructions: readonly Instruction[]): TemplateResult | typeof nothing {
  if (!instructions.length) return nothing;
  return html`<section>
    <h3>${say('Instructions', '领导批示')}</h3>
    <ol class="entries">
      ${instructions.map(
        (one) => html`<li>
          <p class="small soft">${one.by} · ${momentText(one.at)} ${urgencyBadge(one.urgency)} ${one.open ? html`<span class="badge yellow">${say('to be answered', '待答复')}</span>` : nothing}</p>
          <blockquote class="sentence lines">${one.text}</blockquote>
          ${one.answer ? html`<p class="lines answer">${say('Answer:', '答复：')} ${one.answer} <span class="soft small">${one.answeredBy} · ${momentText(one.answeredAt)}</span></p>` : nothing}
        </li>`,
      )}
    </ol>
  </section>`;
}

export function urgesOf(urges: readonly Urge[]): TemplateResult | typeof nothing {
  if (!urges.length) return nothing;
  return html`<section>
    <h3>${say('Urges', '催办')}</h3>
    <ol class="entries">${urges.map((one) => html`<li><p class="small soft"><span class="number">${one.number}</span> · ${one.by} · ${momentText(one.at)}</p><p class="lines">${one.message}</p></li>`)}</ol>
  </section>`;
}

export function extensionsOf(requests: readonly ExtensionRequest[]): TemplateResult | typeof nothing {
  if (!requests.length) return nothing;
  return html`<section>
    <h3>${say('Extension requests', '延期申请')}</h3>
    <ol class="entries">
      ${requests.map(
        (one) => html`<li>
          <p class="small soft">
            <span class="badge ${one.state === 'GRANTED' ? 'green' : one.state === 'ASKED' ? 'yellow' : ''}">${worded('extension', one.state)}</span>
            ${dayText(one.deadline)} → ${dayText(one.granted ?? one.newDeadline)} · ${one.askedBy} · ${momentText(one.askedAt)}
            ${one.state === 'ASKED' ? say(`· to be decided by ${dayText(one.decideBy)}`, `· 审批时限 ${dayText(one.decideBy)}`) : nothing}
          </p>
          <p class="lines">${one.reason}</p>
          <p class="lines soft">${one.progress}</p>
          ${one.decidedBy ? html`<p class="small">${one.decidedBy} · ${momentText(one.decidedAt)} ${one.remarks ?? ''}</p>` : nothing}
        </li>`,
      )}
    </ol>
  </section>`;
}

export function verificationOf(verification: Verification, files: readonly Evidence[]): TemplateResult {
  return html`<section>
    <h3>${say('Verification', '审核')}</h3>
    <p>
      <span class="badge ${verification.verdict === 'ACCEPTED' ? 'green' : 'red'}">${worded('verdict', verification.verdict)}</span>
      ${verification.grade ? html`<span class="badge green">${named('grade', verification.grade)}</span>` : nothing}
      <span class="small soft">${verification.by} · ${momentText(verification.at)}</span>
    </p>
    ${verification.remarks ? html`<p class="lines">${verification.remarks}</p>` : nothing}
    ${verification.criteria.length
      ? html`<ul class="criteria">
          ${verification.criteria.map((one) => html`<li>${worded('criterion', one.criterion)}: <strong>${worded('finding', one.verdict)}</strong> ${one.remarks ?? ''} ${evidenceLinks(one.evidenceIds, files)}</li>`)}
        </ul>`
      : nothing}
  </section>`;
}
