import { html, nothing } from 'lit';
import { fetched } from '../../../core/api';
import { dayText, momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { nothingHere } from '../../../core/loaded';
import { answerText } from '../submission';
import type { Measure, Plan } from '../task';
import { worded } from '../words';
import { measureForm } from './measure-form';
import { TaskSection } from './section';
import '../form/form';

/** The benchmark table to read and to print, each measure with how far it is. */
class PlanTab extends TaskSection<Plan | null> {
  private version?: number;
  private measure?: string;

  protected override ask(signal: AbortSignal): Promise<Plan | null> {
    const { task } = this.subject;
    return task.plan ? fetched<Plan>(`/tasks/${task.id}/plan`, { version: this.version }, signal) : Promise.resolve(null);
  }

  override render() {
    return this.loaded.show(
      (plan) => this.whole(plan!),
      (plan) => plan === null && nothingHere(say('No plan was laid yet.', '尚未报送整改方案。')),
    );
  }

  private whole(plan: Plan) {
    return html`<div class="stack" @closed=${() => this.choose()} @done=${() => this.choose()}>
      <p>
        <span class="badge ${plan.state === 'APPROVED' ? 'green' : plan.state === 'DECLINED' ? 'red' : 'yellow'}">${worded('plan', plan.state)}</span>
        <span class="small soft">${say(`Version ${plan.version}`, `第 ${plan.version} 版`)} · ${plan.by} · ${momentText(plan.at)}${answerText(plan.approval)}</span>
      </p>
      ${this.versions(plan)}
      <div class="scroll" tabindex="0" role="region" aria-label=${say('Benchmark table', '对照表')}>
        <table class="list benchmark">
          <caption>${say('Benchmark table', '整改对照表')}</caption>
          <thead>
            <tr>
              ${[say('No.', '序号'), say('Problem', '存在问题'), say('Standard', '对照标准'), say('Gap', '差距'), say('Cause', '原因'), say('Measure', '整改措施'), say('Kind', '类型'), say('Person', '责任人'), say('Due', '完成时限'), say('State', '落实情况')].map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          ${plan.rows.map((row, i) => html`<tbody>${row.measures.map((measure, j) => this.line(row, i, measure, j))}</tbody>`)}
        </table>
      </div>
      ${this.form(plan)} ${this.text(say('Root cause', '根本原因'), plan.rootCause)} ${this.text(say('Long-term mechanism', '长效机制'), plan.mechanism)}
    </div>`;
  }

  private line(row: Plan['rows'][number], i: number, measure: Measure, j: number) {
    const span = row.measures.length;
    return html`<tr data-measure=${measure.id}>
      ${j === 0
        ? html`<th scope="rowgroup" rowspan=${span}>${i + 1}</th><td class="lines" rowspan=${span}>${row.problem}</td><td class="lines" rowspan=${span}>${row.standard}</td><td class="lines" rowspan=${span}>${row.gap ?? ''}</td><td class="lines" rowspan=${span}>${row.cause ?? ''}</td>`
        : nothing}
      <td class="lines">${measure.text}</td>
      <td>${worded('measureKind', measure.kind)}</td>
      <td>${measure.person}</td>
      <td>${measure.due ? dayText(measure.due) : say('lasting', '长期')}</td>
      <td>
        <span class="badge ${measure.state === 'DONE' ? 'green' : measure.state === 'UNDER_WAY' ? 'blue' : ''}">${worded('state', measure.state)}</span>
        ${measure.doneOn ? html`<span class="small">${dayText(measure.doneOn)}</span>` : nothing} ${measure.remarks ? html`<p class="small lines">${measure.remarks}</p>` : nothing}
        ${this.subject.task.actions.includes('measures') && !this.version
          ? html`<vaadin-button class="no-print" theme="small" data-track aria-expanded=${this.measure === measure.id ? 'true' : 'false'} aria-label=${say(`Update measure ${i + 1}.${j + 1}`, `更新措施 ${i + 1}.${j + 1}`)} @click=${() => this.choose(this.measure === measure.id ? undefined : measure.id)}>${say('Update', '更新')}</vaadin-button>`
          : nothing}
      </td>
    </tr>`;
  }

  private form(plan: Plan) {
    const measure = plan.rows.flatMap((row) => row.measures).find((one) => one.id === this.measure);
    return measure ? html`<duban-form class="no-print" .spec=${measureForm(this.subject, measure)}></duban-form>` : nothing;
  }

  private versions(plan: Plan) {
    if (plan.version === 1 && !this.version) return nothing;
    return html`<p class="row small no-print">
      ${plan.version > 1 ? html`<vaadin-button theme="small" @click=${() => this.show(plan.version - 1)}>${say('Version before', '上一版')}</vaadin-button>` : nothing}
      ${this.version ? html`<vaadin-button theme="small" @click=${() => this.show()}>${say('Newest version', '最新版')}</vaadin-button>` : nothing}
    </p>`;
  }

  private text(title: string, value: string | null) {
    return value ? html`<section><h3>${title}</h3><p class="lines">${value}</p></section>` : nothing;
  }

  private show(version?: number): void {
    this.version = version;
    void this.loaded.load();
  }

  private choose(measure?: string): void {
    this.measure = measure;
    this.requestUpdate();
  }
}
customElements.define('duban-task-plan', PlanTab);
