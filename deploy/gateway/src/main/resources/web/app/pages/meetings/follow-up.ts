import { html, nothing, type PropertyValues } from 'lit';
import { all } from '../../core/api';
import { departmentName } from '../../core/departments';
import { dayText, leftText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { lightBadge, statusBadge } from '../../parts/badges';
import type { Read } from './meeting';
import type { OpenDecision } from './model';
import { numberOf } from './texts';

/** How far the body's earlier decisions are that are still open. */
class FollowUp extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private readonly open = new Loaded<OpenDecision[]>(this, () => all<OpenDecision>(`/meetings/${this.read.meeting.id}/follow-up`));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('read')) void this.open.load();
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="follow-up-title">
      <h2 id="follow-up-title">${say('Still open from earlier meetings of this body', '本会议以往议定事项的办理情况')}</h2>
      ${this.open.show((list) => table(list), (list) => list.length === 0 && nothingHere(say('Nothing is open from earlier meetings.', '以往会议没有未办结的事项。')))}
    </section>`;
  }
}
customElements.define('duban-follow-up', FollowUp);

function table(list: readonly OpenDecision[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Open from earlier meetings', '以往会议未办结事项')}>
    <table class="list">
      <caption class="visually-hidden">${say('Overdue ones first, then by deadline', '逾期在前，其后按时限')}</caption>
      <thead><tr>
        <th scope="col">${say('Meeting', '会议')}</th><th scope="col">${say('Task', '督办事项')}</th><th scope="col">${say('Requirement', '要求')}</th><th scope="col">${say('Lead', '牵头单位')}</th>
        <th scope="col">${say('Deadline', '时限')}</th><th scope="col">${say('State', '状态')}</th><th scope="col" class="figure">${say('Progress', '进度')}</th>
      </tr></thead>
      <tbody>${list.map(row)}</tbody>
    </table>
  </div>`;
}

function row({ meeting, fulfilment, requirement, leadDepartment, deadline, overdue }: OpenDecision) {
  return html`<tr>
    <td><a href="/meetings/${meeting.id}">${numberOf(meeting)}</a></td>
    <td class="number">${fulfilment ? html`<a href="/tasks/${fulfilment.taskId}">${fulfilment.number}</a>` : '–'}</td>
    <td class="text">${requirement}</td>
    <td>${departmentName(leadDepartment)}</td>
    <td><span class="number">${dayText(deadline)}</span>${deadline ? html`<br /><span class="small ${overdue ? 'wrong' : 'soft'}">${leftText(deadline)}</span>` : nothing}</td>
    <td>${fulfilment ? html`${lightBadge(fulfilment.light)} ${statusBadge(fulfilment.status)}` : nothing}</td>
    <td class="figure">${fulfilment ? `${fulfilment.percent}%` : ''}</td>
  </tr>`;
}
