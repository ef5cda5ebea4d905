import { html, nothing } from 'lit';
import { fetched, type Page } from '../../../core/api';
import { momentText } from '../../../core/dates';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import { nothingHere } from '../../../core/loaded';
import { submissionText } from '../submission';
import { TaskSection } from './section';
import { partsOf } from './parts';
import { extensionsOf, instructionsOf, urgesOf, verificationOf, type Urge } from './said';

interface Report {
  readonly id: string;
  readonly round: number;
  readonly department: string;
  readonly by: string;
  readonly at: string;
  readonly percent: number | null;
  readonly narrative: string;
  readonly reason: string | null;
  readonly late: boolean;
  readonly reportedOn: string | null;
}

interface Progress {
  readonly reports: Page<Report>;
  readonly urges: Page<Urge>;
}

/** How far the task is: parts, what leaders and the office said, final report and verification, and the reports. */
class ProgressTab extends TaskSection<Progress> {
  private earlier: readonly Report[] = [];
  private cursor?: string | null;

  protected override async ask(signal: AbortSignal): Promise<Progress> {
    const path = `/tasks/${this.subject.task.id}`;
    const [reports, urges] = await Promise.all([
      fetched<Page<Report>>(`${path}/progress-reports`, { limit: 20 }, signal),
      fetched<Page<Urge>>(`${path}/urges`, { limit: 50 }, signal),
    ]);
    this.earlier = [];
    this.cursor = reports.nextCursor;
    return { reports, urges };
  }

  override render() {
    const { subject } = this;
    return html`<div class="stack">
      ${partsOf(subject, this)} ${subject.verification ? verificationOf(subject.verification, subject.files) : nothing}
      ${subject.submission ? html`<section><h3>${say('Final report', '办结报告')}</h3>${submissionText(subject.submission, subject.files)}</section>` : nothing}
      ${instructionsOf(subject.instructions)} ${extensionsOf(subject.extensions)}
      ${this.loaded.show((progress) => html`${urgesOf(progress.urges.items)}${this.reports(progress)}`)}
    </div>`;
  }

  private reports(progress: Progress) {
    const reports = [...progress.reports.items, ...this.earlier];
    return html`<section>
      <h3>${say('Progress reports', '进展反馈')}</h3>
      ${reports.length ? html`<ol class="entries">${reports.map((one) => this.report(one))}</ol>` : nothingHere(say('Nobody has reported yet.', '尚无进展反馈。'))}
      ${this.cursor ? html`<vaadin-button @click=${this.more}>${say('Earlier ones', '更早的反馈')}</vaadin-button>` : nothing}
    </section>`;
  }

  private report(one: Report) {
    return html`<li>
      <p class="small soft">
        ${departmentName(one.department)} · ${one.by} · ${momentText(one.at)}
        ${one.percent === null ? nothing : html`· <strong class="number">${one.percent}%</strong>`}
        ${one.late ? html`<span class="badge red">${say('late', '逾期')}</span>` : nothing}
        ${one.reportedOn ? html`· <a href="/tasks/${one.reportedOn}">${say('reported on a linked task', '在关联事项中反馈')}</a>` : nothing}
      </p>
      <p class="lines">${one.narrative}</p>
      ${one.reason ? html`<p class="small">${say('Why progress fell:', '进度下降原因：')} ${one.reason}</p>` : nothing}
    </li>`;
  }

  private more = async (): Promise<void> => {
    const page = await fetched<Page<Report>>(`/tasks/${this.subject.task.id}/progress-reports`, { limit: 20, cursor: this.cursor });
    this.earlier = [...this.earlier, ...page.items];
    this.cursor = page.nextCursor;
    this.requestUpdate();
  };
}
customElements.define('duban-task-progress', ProgressTab);
