import { html } from 'lit';
import { post, type Answer, type Change } from '../../core/api';
import { today } from '../../core/dates';
import { say } from '../../core/language';
import { go } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { valuesOf } from '../../core/words';
import { toast } from '../../parts/toast';
import type { FormSpec, Values } from './form/form-spec';
import { text } from './form/paths';
import { partRows, partsOf, partFields } from './new-task-parts';
import type { Task } from './task';
import { choices } from './words';
import './form/form';
import './before-issuing';

const TEXT_MOST = 10_000;
const TITLE_MOST = 200;
const YEAR_DAYS = 366;

/** Issues a task with no meeting behind it; shows first what the department already has to bear. */
class NewTask extends DubanPage {
  private lead = '';
  private requirement = '';

  override heading(): string {
    return say('New task', '新建督办事项');
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <p class="soft">${say('For what no meeting decided: an instruction of a leader, an inspection.', '用于没有会议议定的事项，如领导批示、督查检查发现的问题。')}</p>
      <div class="columns task new-task">
        <section class="card" @typed=${this.typed} @done=${this.done} @closed=${() => go('/tasks')}><duban-form .spec=${this.spec()}></duban-form></section>
        <duban-before-issuing .department=${this.lead} .text=${this.requirement}></duban-before-issuing>
      </div>`;
  }

  private spec(): FormSpec {
    return {
      name: 'new-task',
      title: say('What is to be done', '督办内容'),
      start: () => ({ kind: 'ASSIGNMENT', source: { type: 'INSTRUCTION' }, parts: [] }),
      fields: [
        { name: 'source.type', kind: 'choice', label: say('Source', '来源'), required: true, options: choices('source', 'INSTRUCTION', 'INSPECTION', 'OTHER') },
        { name: 'source.title', kind: 'line', label: say('Which', '来源名称'), most: TITLE_MOST, help: say('Such as: inspection of street lamps, March.', '如：三月路灯专项督查。') },
        { name: 'kind', kind: 'choice', label: say('Kind', '事项类型'), required: true, options: choices('kind', 'ASSIGNMENT', 'RECTIFICATION') },
        { name: 'leadDepartment', kind: 'department', label: say('Lead department', '牵头单位'), required: true },
        { name: 'requirement', kind: 'area', label: say('Requirement', '办理要求'), required: true, most: TEXT_MOST },
        { name: 'title', kind: 'line', label: say('Title', '标题'), most: TITLE_MOST, help: say('Left empty, it is taken from the requirement.', '不填则取自办理要求。') },
        { name: 'parts', kind: 'own', label: '', render: partRows, within: partFields },
        { name: 'term', kind: 'choice', label: say('Term', '期限类型'), options: [{ value: '', label: say('None', '不选') }, ...choices('term', ...valuesOf('term'))] },
        { name: 'deadline', kind: 'day', label: say('Deadline', '办理时限'), min: today(), help: say('A day, or a term above.', '填写日期，或在上方选择期限类型。') },
        { name: 'reportEvery', kind: 'whole', label: say('Report every so many days', '每多少天反馈一次'), min: 0, max: YEAR_DAYS, help: say('Left empty: monthly, by the day that the clock profile says.', '不填则按时限规则每月反馈。') },
      ],
      submit: say('Issue', '交办'),
      leave: say('Back to the list', '返回列表'),
      whole: true,
      done: say('Issued.', '已交办。'),
      send: (values: Values, change: Change) => post('/tasks', bodyOf(values), change),
    };
  }

  private typed = (event: Event): void => {
    const values = (event as CustomEvent<Values>).detail;
    this.lead = values.leadDepartment ?? '';
    this.requirement = values.requirement ?? '';
    this.requestUpdate();
  };

  private done = (event: Event): void => {
    const task = (event as CustomEvent<{ answer: Answer<Task> }>).detail.answer.body;
    toast(say(`Issued: ${task.number}`, `已交办：${task.number}`));
    go(`/tasks/${task.id}`);
  };
}
customElements.define('duban-new-task', NewTask);

function bodyOf(values: Values): unknown {
  return {
    kind: values.kind,
    term: text(values.term),
    title: text(values.title),
    requirement: values.requirement,
    leadDepartment: values.leadDepartment,
    deadline: text(values.deadline),
    source: { type: values.source.type, title: text(values.source.title) },
    reportEvery: text(values.reportEvery) === null ? null : Number(values.reportEvery),
    ...partsOf(values),
  };
}
