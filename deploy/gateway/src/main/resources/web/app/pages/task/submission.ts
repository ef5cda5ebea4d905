import { html, nothing, type TemplateResult } from 'lit';
import { momentText } from '../../core/dates';
import { say } from '../../core/language';
import type { Evidence, HeadsAnswer, Submission } from './task';
import { evidenceLinks } from './evidence-links';
import { worded } from './words';

/** A final report with its files and what the head said of it. */
export function submissionText(submission: Submission, files: readonly Evidence[]): TemplateResult {
  return html`<blockquote class="sentence said">
    <p class="lines">${submission.report}</p>
    ${evidenceLinks(submission.evidenceIds, files)}
    <footer class="soft small">${say('Final report', '办结报告')} · ${submission.by} · ${momentText(submission.at)}${answerText(submission.approval)}</footer>
  </blockquote>`;
}

export function answerText(answer: HeadsAnswer | null): TemplateResult | typeof nothing {
  return answer ? html` · ${worded('verdict', answer.verdict)}: ${answer.by}, ${momentText(answer.at)}${answer.remarks ? html` “${answer.remarks}”` : nothing}` : nothing;
}
