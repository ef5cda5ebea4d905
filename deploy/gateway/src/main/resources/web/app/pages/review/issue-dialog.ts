import { html, nothing } from 'lit';
import '@vaadin/button';
import { departmentName } from '../../core/departments';
import { dayText, numberText, percentText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { named } from '../../core/words';
import type { Decision } from '../meetings/model';
import type { Desk, Issued } from './desk';
import { burdenOf, each, shares, similarTo, type Burden, type Share, type Similar } from './issue-plan';

/** Before issuing: what goes where, and what those departments have to do already. After it: what became of each. */
export class IssueDialog extends DubanElement {
  static override properties = { desk: { attribute: false } };
  declare desk: Desk;
  private drafts: readonly Decision[] = [];
  private readonly burdens = new Map<string, Burden>();
  private readonly alike = new Map<string, readonly Similar[]>();
  private asked = 0;
  private looking = new AbortController();
  private results?: readonly Issued[];
  private readonly sending = new Sending(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.looking.abort();
  }

  override render() {
    return html`<dialog class="issue" aria-labelledby="issue-title" @close=${this.closed}>
      <div class="stack">
        <h2 id="issue-title" tabindex="-1">${this.results ? say('What became of each', '印发结果') : say('Issue all confirmed', '全部印发')}</h2>
        ${this.sending.note()} ${this.results ? this.outcome(this.results) : this.plan()}
        <div class="row end">
          ${this.results
            ? nothing
            : html`<vaadin-button theme="primary" data-do="issue" ?disabled=${this.sending.busy || this.drafts.length === 0} @click=${this.issue}>
                ${say(`Issue ${this.drafts.length}`, `印发 ${this.drafts.length} 项`)}
              </vaadin-button>`}
          <vaadin-button theme="tertiary" @click=${() => this.querySelector('dialog')?.close()}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
        </div>
        ${this.sending.busy ? html`<p role="status"><span class="spinner"></span> ${say('Issuing …', '正在印发……')}</p>` : nothing}
      </div>
    </dialog>`;
  }

  protected override async firstUpdated(): Promise<void> {
    this.drafts = this.desk.decisions('DRAFT');
    this.requestUpdate();
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('#issue-title')?.focus();
    await this.look();
  }

  private async look(): Promise<void> {
    const { signal } = this.looking;
    const departments = [...new Set(this.drafts.map((one) => one.leadDepartment).filter((one): one is string => one !== null))];
    await each(departments, async (one) => void this.burdens.set(one, await burdenOf(one, signal)), signal);
    this.requestUpdate();
    await each(this.drafts.filter((one) => one.leadDepartment), async (one) => {
      this.alike.set(one.id, await similarTo(one, signal).catch(() => []));
      this.asked++;
      this.requestUpdate();
    }, signal);
  }

  private plan() {
    if (this.drafts.length === 0) return html`<p class="state">${say('Nothing is confirmed and waiting to be issued.', '没有已确认待印发的事项。')}</p>`;
    return html`<p>${say('Each becomes a task of its lead department.', '每项将成为牵头单位的一个督办事项。')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('What goes where', '印发去向')}>
        <table class="list">
          <caption>${say('What goes where', '印发去向')}</caption>
          <thead><tr>
            <th scope="col">${say('Lead department', '牵头单位')}</th>
            <th scope="col" class="figure">${say('To issue', '待印发')}</th>
            <th scope="col">${say('Deadlines', '时限')}</th>
            <th scope="col" class="figure">${say('Open now', '在办')}</th>
            <th scope="col" class="figure">${say('Asked, 7 days', '近7天交办')}</th>
            <th scope="col" class="figure">${say('Reports, 7 days', '近7天反馈')}</th>
            <th scope="col" class="figure">${say('Reminders, 7 days', '近7天提醒')}</th>
          </tr></thead>
          <tbody>${shares(this.drafts).map((share) => this.share(share))}</tbody>
        </table>
      </div>
      ${this.alikeList()}`;
  }

  private share({ department, decisions, deadlines }: Share) {
    const burden = department ? this.burdens.get(department) : undefined;
    const undated = decisions.length - deadlines.length;
    const first = dayText(deadlines[0]);
    const last = dayText(deadlines[deadlines.length - 1]);
    return html`<tr data-department=${department ?? ''}>
      <th scope="row">${department ? departmentName(department) : say('no lead yet', '未明确牵头单位')}</th>
      <td class="figure">${numberText(decisions.length)}</td>
      <td class="number">${first === last ? first : `${first} – ${last}`}${undated ? html` <span class="soft small">${say(`${undated} by term`, `${undated} 项按类别`)}</span>` : nothing}</td>
      <td class="figure">${numberText(burden?.open)}</td><td class="figure">${numberText(burden?.asks)}</td>
      <td class="figure">${numberText(burden?.reports)}</td><td class="figure">${numberText(burden?.reminders)}</td>
    </tr>`;
  }

  private alikeList() {
    const found = this.drafts.filter((one) => this.alike.get(one.id)?.length);
    const left = this.drafts.filter((one) => one.leadDepartment).length - this.asked;
    if (found.length === 0) return html`<p class="soft" role="status">${left > 0 ? say('Looking for open tasks that ask much the same …', '正在查找相似的在办事项……') : say('No open task asks much the same.', '没有相似的在办事项。')}</p>`;
    return html`<details>
      <summary>${say(`${found.length} have open tasks that ask much the same`, `${found.length} 项有相似的在办事项`)}</summary>
      <ul class="alike">
        ${found.map((one) => html`<li><span class="words">${one.requirement}</span>
          <ul>${this.alike.get(one.id)!.slice(0, 3).map(({ task, similarity }) => html`<li><a href="/tasks/${task.id}" target="_blank">${task.number}</a> ${task.title} <span class="soft small">${percentText(similarity)}</span></li>`)}</ul></li>`)}
      </ul>
    </details>`;
  }

  private outcome(results: readonly Issued[]) {
    const issued = results.filter((one) => one.outcome === 'ISSUED').length;
    return html`<p role="status" data-issued=${issued}>${say(`${issued} issued, ${results.length - issued} refused.`, `已印发 ${issued} 项，未能印发 ${results.length - issued} 项。`)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('Results', '结果')}>
        <table class="list">
          <caption class="visually-hidden">${say('Results', '结果')}</caption>
          <thead><tr><th scope="col">${say('Result', '结果')}</th><th scope="col">${say('Lead department', '牵头单位')}</th><th scope="col">${say('Requirement', '要求')}</th></tr></thead>
          <tbody>${[...results].sort((a, b) => b.outcome.localeCompare(a.outcome)).map((one) => this.result(one))}</tbody>
        </table>
      </div>`;
  }

  private result({ decisionId, outcome, problem }: Issued) {
    const decision = this.drafts.find((one) => one.id === decisionId) ?? this.desk.decisions().find((one) => one.id === decisionId);
    return html`<tr>
      <td><span class="badge ${outcome === 'ISSUED' ? 'green' : 'red'}">${outcome === 'ISSUED' ? named('decisionState', 'ISSUED') : say('Refused', '未能印发')}</span></td>
      <td>${departmentName(decision?.leadDepartment)}</td>
      <td class="text">${decision?.requirement}
        ${problem ? html`<div class="wrong small">${problem.detail || problem.title} ${(problem.violations ?? []).map((one) => one.message).join(say('; ', '；'))}</div>` : nothing}
        ${problem && decision?.directiveId ? html`<vaadin-button theme="small" @click=${() => this.correct(decision.directiveId!)}>${say('Correct it', '去修改')}</vaadin-button>` : nothing}</td>
    </tr>`;
  }

  private issue = async (): Promise<void> => {
    const results = await this.sending.run((key) => this.desk.issueAll(key));
    if (!results && !this.sending.stale) return;
    await this.desk.refreshAll().catch(() => undefined);
    if (results) this.results = results;
    else this.drafts = this.desk.decisions('DRAFT');
    this.requestUpdate();
    this.dispatchEvent(new Event('changed'));
  };

  private correct(directive: string): void {
    this.dispatchEvent(new CustomEvent('correct', { detail: directive }));
    this.querySelector('dialog')?.close();
  }

  private closed = () => this.dispatchEvent(new Event('closed'));
}
customElements.define('duban-issue-dialog', IssueDialog);
