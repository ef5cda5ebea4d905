import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../core/language';
import { dayText, leftText } from '../core/dates';
import { departmentName } from '../core/departments';
import { lightBadge, statusBadge, urgencyBadge } from './badges';
import { named } from '../core/words';

/** A line of a list of tasks, as task-service answers it. */
export interface TaskLine {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly light: string | null;
  readonly leadDepartment: string;
  readonly coDepartments: readonly string[];
  readonly percent: number;
  readonly urgency: string;
  readonly acceptBy: string | null;
  readonly deadline: string;
  readonly issuedAt: string;
  readonly updatedAt: string;
}

/** Tasks as a table, each leading to its page. */
export function taskTable(tasks: readonly TaskLine[], caption = say('Tasks', '督办事项')): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list tasks-table">
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${say('Light', '灯')}</th>
          <th scope="col">${say('Number', '编号')}</th>
          <th scope="col">${say('Task', '事项')}</th>
          <th scope="col">${say('Lead', '牵头单位')}</th>
          <th scope="col">${say('State', '状态')}</th>
          <th scope="col" class="figure">${say('Progress', '进度')}</th>
          <th scope="col">${say('Deadline', '时限')}</th>
        </tr>
      </thead>
      <tbody>
        ${tasks.map(
          (task) => html`<tr>
            <td>${lightBadge(task.light)}</td>
            <td class="number">${task.number}</td>
            <td class="title"><a href="/tasks/${task.id}">${task.title}</a> ${urgencyBadge(task.urgency)} <span class="badge">${named('kind', task.kind)}</span></td>
            <td>
              ${departmentName(task.leadDepartment)}
              ${task.coDepartments.length ? html`<br /><span class="soft small">${say('with', '配合')} ${task.coDepartments.map((code) => departmentName(code)).join(say(', ', '、'))}</span>` : nothing}
            </td>
            <td>${statusBadge(task.status)}${task.status === 'ISSUED' && task.acceptBy ? html`<br /><span class="soft small">${say('by', '截至')} ${dayText(task.acceptBy)}</span>` : nothing}</td>
            <td class="figure">${task.percent}%</td>
            <td><span class="number">${dayText(task.deadline)}</span>${task.light ? html`<br /><span class="soft small">${leftText(task.deadline)}</span>` : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
