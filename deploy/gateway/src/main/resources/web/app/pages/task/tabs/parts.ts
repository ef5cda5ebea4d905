import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { patch, type Change } from '../../../core/api';
import { dayText, today } from '../../../core/dates';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import type { FormSpec, Values } from '../form/form-spec';
import { text } from '../form/paths';
import { REASON_MOST } from '../moves/move';
import type { Subject } from '../subject';
import type { Part } from '../task';
import '../form/form';

const edited = new WeakMap<ReactiveControllerHost, string>();

/** What each co-department has to do and how far it is; the supervision office may change it. */
export function partsOf(subject: Subject, host: ReactiveControllerHost): TemplateResult | typeof nothing {
  const { task } = subject;
  if (!task.parts.length) return nothing;
  const may = task.actions.includes('parts');
  const open = edited.get(host);
  const choose = (department?: string) => {
    if (department) edited.set(host, department);
    else edited.delete(host);
    host.requestUpdate();
  };
  return html`<section @closed=${() => choose()} @done=${() => choose()}>
    <h3>${say("Co-departments' parts", '配合任务')}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("Co-departments' parts", '配合任务')}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">${say('Department', '单位')}</th><th scope="col">${say('Part', '配合任务')}</th><th scope="col">${say('Due', '时限')}</th><th scope="col" class="figure">${say('Progress', '进度')}</th>
            ${may ? html`<th scope="col" class="no-print">${say('Change', '调整')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>${task.parts.map((part) => line(part, may, open === part.department, choose))}</tbody>
      </table>
    </div>
    ${task.parts.filter((part) => part.department === open).map((part) => html`<duban-form class="no-print" .spec=${partForm(subject, part)}></duban-form>`)}
  </section>`;
}

function line(part: Part, may: boolean, open: boolean, choose: (department?: string) => void): TemplateResult {
  const name = departmentName(part.department);
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${part.part ?? say('As the task says', '按事项要求')}</td>
    <td>${part.deadline ? dayText(part.deadline) : say('With the task', '同事项时限')}</td>
    <td class="figure">${part.percent}%</td>
    ${may
      ? html`<td class="no-print"><vaadin-button theme="small" data-part=${part.department} aria-expanded=${open ? 'true' : 'false'} aria-label=${say(`Change the part of ${name}`, `调整${name}的配合任务`)} @click=${() => choose(open ? undefined : part.department)}>${say('Change', '调整')}</vaadin-button></td>`
      : nothing}
  </tr>`;
}

function partForm(subject: Subject, part: Part): FormSpec {
  const { task } = subject;
  return {
    name: `${task.id}.part.${part.department}`,
    title: say(`Part of ${departmentName(part.department)}`, `${departmentName(part.department)}的配合任务`),
    start: () => ({ part: part.part ?? '', deadline: part.deadline ?? '' }),
    fields: [
      { name: 'part', kind: 'area', label: say('Part', '配合任务'), most: REASON_MOST },
      { name: 'deadline', kind: 'day', label: say('Due', '时限'), min: today() < task.deadline ? today() : undefined, max: task.deadline },
    ],
    submit: say('Keep', '保存'),
    done: say('The part was changed.', '配合任务已调整。'),
    send: (values: Values, change: Change) =>
      patch(`/tasks/${task.id}/parts/${part.department}`, { part: text(values.part), deadline: text(values.deadline) }, { ifMatch: subject.etag, ...change }),
  };
}
