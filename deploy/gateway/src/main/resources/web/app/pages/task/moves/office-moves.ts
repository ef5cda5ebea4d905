import { html, nothing } from 'lit';
import { post, type Change } from '../../../core/api';
import { dayText, today } from '../../../core/dates';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import { valuesOf } from '../../../core/words';
import type { Field, Values } from '../form/form-spec';
import { text } from '../form/paths';
import { choices } from '../words';
import { posting, reason, remarks, REASON_MOST, TEXT_MOST, titled, type Move } from './move';

/** What the supervision office does about who leads a task and how long it runs; and what a leader writes. */
export const OFFICE_MOVES: readonly Move[] = [
  {
    name: 'instruction',
    action: 'instructions',
    title: titled('instructions'),
    form: (subject) => ({
      intro: html`<p class="soft">${say("The lead department's next report has to answer it.", '牵头单位下一次反馈须予答复。')}</p>`,
      fields: [
        { name: 'text', kind: 'area', label: say('Instruction', '批示内容'), required: true, most: TEXT_MOST },
        { name: 'urgency', kind: 'choice', label: say('Urgency', '紧急程度'), options: [{ value: '', label: say('As it is', '不变') }, ...choices('urgency', ...valuesOf('urgency').slice(1))] },
      ],
      send: (values: Values, change: Change) => post(`/tasks/${subject.task.id}/instructions`, { text: values.text, urgency: text(values.urgency) }, change),
    }),
  },
  {
    name: 'urge',
    action: 'urges',
    title: titled('urges'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('It gets a numbered slip and is told to officer and head at once.', '生成编号催办单，并立即通知承办人和部门负责人。')}</p>`,
      fields: [{ name: 'message', kind: 'area', label: say('Message', '催办内容'), required: true, most: REASON_MOST }],
      send: (values: Values, change: Change) => post(`/tasks/${subject.task.id}/urges`, values, change),
    }),
  },
  {
    name: 'ruling',
    action: 'ruling',
    title: titled('ruling'),
    form: (subject) => ({
      intro: html`<p>${say(`Department proposed: ${departmentName(subject.task.proposedLead)}.`, `建议承办单位：${departmentName(subject.task.proposedLead)}。`)}
        ${subject.task.answerBy ? say(`To be ruled on by ${dayText(subject.task.answerBy)}.`, `裁定时限：${dayText(subject.task.answerBy)}。`) : nothing}</p>`,
      start: () => ({ leadDepartment: subject.task.proposedLead ?? '' }),
      fields: [
        { name: 'verdict', kind: 'choice', label: say('Ruling', '裁定'), required: true, options: [{ value: 'UPHELD', label: say('Upheld: another department leads', '异议成立，改由其他单位牵头') }, { value: 'REFUSED', label: say('Refused: the lead stays', '异议不成立，牵头单位不变') }] },
        { name: 'leadDepartment', kind: 'department', label: say('Lead department from now on', '改由何单位牵头'), required: true, shown: (values) => values.verdict === 'UPHELD' },
        reason(),
      ],
      send: posting(subject, 'objection/ruling', (values) => ({ verdict: values.verdict, leadDepartment: values.verdict === 'UPHELD' ? values.leadDepartment : null, reason: values.reason })),
    }),
  },
  {
    name: 'extension-decision',
    action: 'decision',
    title: titled('decision'),
    form: (subject) => {
      const asked = subject.extensions.find((one) => one.state === 'ASKED');
      const granted = (values: Values) => values.verdict === 'GRANTED';
      return {
        intro: asked
          ? html`<blockquote class="sentence said">
              <p>${say(`Asked for: ${dayText(asked.newDeadline)} instead of ${dayText(asked.deadline)}; to be decided by ${dayText(asked.decideBy)}.`, `申请由 ${dayText(asked.deadline)} 延至 ${dayText(asked.newDeadline)}，审批时限 ${dayText(asked.decideBy)}。`)}</p>
              <p class="lines">${asked.reason}</p>
              <p class="lines">${asked.progress}</p>
              <footer class="soft small">${asked.askedBy}</footer>
            </blockquote>`
          : undefined,
        start: () => ({ newDeadline: asked?.newDeadline ?? '' }),
        fields: [
          { name: 'verdict', kind: 'choice', label: say('Decision', '审批意见'), required: true, options: choices('verdict', 'GRANTED', 'REFUSED') },
          { name: 'newDeadline', kind: 'day', label: say('New deadline', '同意延至'), required: true, max: asked?.newDeadline, shown: granted },
          remarks({ shown: granted }),
          remarks({ shown: (values) => values.verdict === 'REFUSED', required: true }),
        ],
        send: (values: Values, change: Change) =>
          post(`/extension-requests/${asked?.id}/decision`, { verdict: values.verdict, remarks: text(values.remarks), newDeadline: granted(values) ? values.newDeadline : null }, { ...change, ifMatch: subject.etag }),
      };
    },
  },
  {
    name: 'reassignment',
    action: 'reassignment',
    title: titled('reassignment'),
    form: (subject) => ({
      start: () => ({ coDepartments: [...subject.task.coDepartments] }),
      fields: [
        { name: 'leadDepartment', kind: 'department', label: say('Lead department', '牵头单位'), required: true },
        { name: 'coDepartments', kind: 'departments', label: say('Co-departments', '配合单位') },
        reason(),
      ],
      send: posting(subject, 'reassignment', (values) => ({ leadDepartment: values.leadDepartment, coDepartments: values.coDepartments ?? [], reason: values.reason })),
    }),
  },
  {
    name: 'suspension',
    action: 'suspension',
    title: titled('suspension'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('The clock stands still until the task is resumed; an extension request that waits lapses.', '恢复办理前暂停计时；待审批的延期申请随之失效。')}</p>`,
      fields: [reason()],
      send: posting(subject, 'suspension'),
    }),
  },
  {
    name: 'resumption',
    action: 'resumption',
    title: titled('resumption'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('Its dates move on by the working days between.', '各项时限按中止的工作日顺延。')}</p>`,
      fields: [reason()],
      send: posting(subject, 'resumption'),
    }),
  },
  {
    name: 'cancellation',
    action: 'cancellation',
    title: titled('cancellation'),
    form: (subject) => ({
      intro: html`<p class="note warn">${say('A cancelled task does not come back.', '撤销后不可恢复。')}</p>`,
      fields: [reason()],
      grave: true,
      send: posting(subject, 'cancellation'),
    }),
  },
];

/** A date, or how long: one of the two says by when. */
export function dueFields(): Field[] {
  return [
    { name: 'deadline', kind: 'day', label: say('Deadline', '办理时限'), min: today(), help: say('A day, or a term below.', '填写日期，或在下方选择期限类型。') },
    { name: 'term', kind: 'choice', label: say('Term', '期限类型'), options: [{ value: '', label: say('None', '不选') }, ...choices('term', ...valuesOf('term'))] },
  ];
}

export function dueOf(values: Values): { deadline: string | null; term: string | null } {
  return { deadline: text(values.deadline), term: text(values.term) };
}
