import { html, nothing, type PropertyValues } from 'lit';
import '@vaadin/button';
import { all, fetched } from '../../core/api';
import { download } from '../../core/download';
import { departmentName } from '../../core/departments';
import { dayText, numberText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { Sending } from '../../core/sending';
import { has } from '../../core/session';
import { named } from '../../core/words';
import { lightBadge, statusBadge } from '../../parts/badges';
import './decision-change';
import type { Read } from './meeting';
import type { Decision, MeetingCounts } from './model';

/** What a meeting decided, and how far each of it is. */
class MeetingDecisions extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private changing: string | null = null;
  private readonly getting = new Sending(this);
  private readonly found = new Loaded<{ decisions: Decision[]; counts: MeetingCounts }>(this, async (signal) => {
    const path = '/meetings/' + this.read.meeting.id;
    const [decisions, counts] = await Promise.all([all<Decision>(path + '/decisions', {}, 5000), fetched<MeetingCounts>(path + '/fulfilment', {}, signal)]);
    return { decisions, counts };
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('read')) void this.found.load();
  }

  override render() {
    const { meeting } = this.read;
    return html`<section class="card stack" aria-labelledby="decisions-title">
      <div class="row between">
        <h2 id="decisions-title">${say('Decisions', '议定事项')}</h2>
        <vaadin-button class="no-print" theme="small" data-do="docx" ?disabled=${this.getting.busy} @click=${() => this.getting.run(() => download(`/meetings/${meeting.id}/decisions.docx`, {}, say('decisions', '议定事项') + '.docx'))}>
          ${say('Download as .docx', '下载 .docx')}
        </vaadin-button>
      </div>
      ${this.getting.note()}
      ${this.found.show(
        ({ decisions, counts }) => html`${countsLine(counts)} ${this.table(decisions)}`,
        ({ decisions }) => decisions.length === 0 && nothingHere(say('Nothing was decided yet.', '尚无议定事项。')),
      )}
    </section>`;
  }

  private table(decisions: readonly Decision[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Decisions', '议定事项')}>
      <table class="list">
        <caption class="visually-hidden">${say('Decisions', '议定事项')}</caption>
        <thead><tr>
          <th scope="col">${say('Task', '督办事项')}</th><th scope="col">${say('Requirement', '要求')}</th><th scope="col">${say('Lead', '牵头单位')}</th>
          <th scope="col">${say('Deadline', '时限')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Light', '灯')}</th><th scope="col" class="figure">${say('Progress', '进度')}</th>
          ${mayChange() ? html`<th scope="col" class="no-print"><span class="visually-hidden">${say('Change', '变更')}</span></th>` : nothing}
        </tr></thead>
        <tbody>${decisions.map((one) => this.row(one))}</tbody>
      </table>
    </div>`;
  }

  private row(decision: Decision) {
    const { fulfilment, state, lastChange } = decision;
    const open = this.changing === decision.id;
    return html`<tr>
        <td class="number">${fulfilment ? html`<a href="/tasks/${fulfilment.taskId}">${fulfilment.number}</a>` : html`<span class="soft">–</span>`}</td>
        <td class="text">${decision.requirement} <span class="badge">${named('kind', decision.kind)}</span>
          ${lastChange ? html`<div class="soft small">${lastChange.reason}${lastChange.application ? ` · ${named('application', lastChange.application)}` : nothing}</div>` : nothing}</td>
        <td>${departmentName(decision.leadDepartment)}${decision.coDepartments.length ? html`<div class="soft small">${decision.coDepartments.map((code) => departmentName(code)).join(say(', ', '、'))}</div>` : nothing}</td>
        <td class="number">${decision.deadline ? dayText(decision.deadline) : named('term', decision.term)}</td>
        <td>${fulfilment && state === 'ISSUED' ? statusBadge(fulfilment.status) : html`<span class="badge">${named('decisionState', state)}</span>`}</td>
        <td>${fulfilment ? lightBadge(fulfilment.light) : nothing}</td>
        <td class="figure">${fulfilment ? `${fulfilment.percent}%` : nothing}</td>
        ${mayChange() ? html`<td class="no-print">${state === 'ISSUED' ? html`<vaadin-button theme="small" data-do="change" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.change(open ? null : decision.id)}>${say('Change', '变更')}</vaadin-button>` : nothing}</td>` : nothing}
      </tr>
      ${open ? html`<tr class="no-print"><td colspan="8"><duban-decision-change .decision=${decision} @done=${this.changed} @closed=${() => this.change(null)}></duban-decision-change></td></tr>` : nothing}`;
  }

  private change(id: string | null): void {
    this.changing = id;
    this.requestUpdate();
  }

  private changed = () => {
    this.changing = null;
    void this.found.load();
  };
}
customElements.define('duban-meeting-decisions', MeetingDecisions);

/** Amending and revoking bind departments. */
function mayChange(): boolean {
  return has('secretary', 'supervisor');
}

function countsLine(counts: MeetingCounts) {
  const one = (label: string, value: number) => html`<div><dt>${label}</dt><dd class="number">${numberText(value)}</dd></div>`;
  return html`<dl class="counts">
    ${one(say('Issued', '已印发'), counts.total)} ${one(say('To sign for', '待签收'), counts.toSignFor)} ${one(say('Signed for', '已签收'), counts.accepted)} ${one(say('In progress', '办理中'), counts.inProgress)}
    ${one(say('Nearly due', '临期'), counts.nearlyDue)} ${one(say('Overdue', '逾期'), counts.overdue)} ${one(say('Closed', '已销号'), counts.closed)}
    ${one(say('Drafts', '待印发'), counts.drafts)} ${one(say('Revoked', '已撤回'), counts.revoked)}
    ${counts.percentDone === null ? nothing : html`<div><dt>${say('Done', '完成率')}</dt><dd class="number">${counts.percentDone}%</dd></div>`}
  </dl>`;
}
