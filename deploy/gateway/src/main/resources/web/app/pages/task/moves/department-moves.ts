import { html } from 'lit';
import { post, type Change } from '../../../core/api';
import { dayText, plusDays } from '../../../core/dates';
import { say } from '../../../core/language';
import { who } from '../../../core/session';
import type { Values } from '../form/form-spec';
import { text } from '../form/paths';
import type { Subject } from '../subject';
import { answersField, answersOf } from './answers';
import { posting, reason, REASON_MOST, TEXT_MOST, titled, type Move } from './move';

/** What the departments do, from signing for a task to submitting it. */
export const DEPARTMENT_MOVES: readonly Move[] = [
  {
    name: 'acceptance',
    action: 'acceptance',
    title: titled('acceptance'),
    form: (subject) => ({
      intro: html`<p>${say(`To be signed for by ${dayText(subject.task.acceptBy)}.`, `签收时限：${dayText(subject.task.acceptBy)}。`)}</p>`,
      fields: [],
      send: posting(subject, 'acceptance', () => ({})),
    }),
  },
  {
    name: 'objection',
    action: 'objection',
    title: titled('objection'),
    form: (subject) => ({
      intro: html`<p class="soft">${say(`Possible until ${dayText(subject.task.objectBy)}; the supervision office rules on it.`, `可在 ${dayText(subject.task.objectBy)} 前提出，由督查室裁定。`)}</p>`,
      fields: [
        { name: 'proposedDepartment', kind: 'department', label: say('Department that it is for', '建议承办单位'), required: true },
        reason(),
      ],
      send: posting(subject, 'objection'),
    }),
  },
  {
    name: 'report',
    action: 'progress-reports',
    title: titled('progress-reports'),
    form: (subject) => reportForm(subject),
  },
  {
    name: 'extension-request',
    action: 'extension-requests',
    title: titled('extension-requests'),
    form: (subject) => ({
      intro: html`<p class="soft">
        ${say(
          `Now due ${dayText(subject.task.deadline)}; the latest day possible is ${dayText(subject.task.extensions.latest)}. Granted so far: ${subject.task.extensions.granted} of 2.`,
          `现办理时限 ${dayText(subject.task.deadline)}，最晚可延至 ${dayText(subject.task.extensions.latest)}。已延期 ${subject.task.extensions.granted} 次，最多 2 次。`,
        )}
      </p>`,
      fields: [
        { name: 'newDeadline', kind: 'day', label: say('New deadline', '申请延至'), required: true, min: plusDays(subject.task.deadline, 1), max: subject.task.extensions.latest },
        reason(),
        { name: 'progress', kind: 'area', label: say('Progress so far', '目前进展'), required: true, most: TEXT_MOST },
      ],
      send: (values: Values, change: Change) => post(`/tasks/${subject.task.id}/extension-requests`, values, change),
    }),
  },
  {
    name: 'submission',
    action: 'submission',
    title: titled('submission'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('The head of the department approves it before it goes to the supervision office.', '经部门负责人审批后报督查室审核。')}</p>`,
      fields: [
        { name: 'report', kind: 'area', label: say('Final report', '办结报告'), required: true, most: TEXT_MOST },
        answersField(subject),
        { name: 'evidenceIds', kind: 'files', label: say('Evidence', '佐证材料') },
      ],
      send: posting(subject, 'submission', (values) => ({ report: values.report, evidenceIds: values.evidenceIds ?? [], answers: answersOf(subject, values) })),
    }),
  },
];

function reportForm(subject: Subject): ReturnType<Move['form']> {
  const own = who()?.department;
  const part = own === subject.task.leadDepartment ? undefined : subject.task.parts.find((one) => one.department === own);
  const before = part ? part.percent : subject.task.percent;
  const falls = (values: Values) => values.percent !== '' && Number(values.percent ?? before) < before;
  return {
    intro: part?.part ? html`<p>${say('Your part:', '配合任务：')} ${part.part}</p>` : undefined,
    start: () => ({ percent: before }),
    fields: [
      { name: 'percent', kind: 'whole', label: part ? say('Progress of your part, in percent', '配合任务进度（%）') : say('Progress, in percent', '办理进度（%）'), required: true, min: 0, max: 100 },
      { name: 'reason', kind: 'area', label: say('Why progress fell', '进度下降原因'), required: true, most: REASON_MOST, shown: falls },
      { name: 'narrative', kind: 'area', label: say('What was done', '进展情况'), required: true, most: TEXT_MOST },
      ...(part ? [] : [answersField(subject)]),
      { name: 'evidenceIds', kind: 'files', label: say('Evidence', '佐证材料') },
    ],
    send: (values: Values, change: Change) =>
      post(`/tasks/${subject.task.id}/progress-reports`, {
        percent: Number(values.percent),
        narrative: values.narrative,
        reason: falls(values) ? text(values.reason) : null,
        answers: part ? [] : answersOf(subject, values),
        evidenceIds: values.evidenceIds ?? [],
      }, change),
  };
}
