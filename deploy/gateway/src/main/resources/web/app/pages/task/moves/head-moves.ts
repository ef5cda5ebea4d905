import { html, nothing } from 'lit';
import { say } from '../../../core/language';
import { submissionText } from '../submission';
import type { Field, Values } from '../form/form-spec';
import { choices } from '../words';
import { posting, remarks, type Move } from './move';

/** What a department's head answers to its officer. */
export const HEAD_MOVES: readonly Move[] = [
  {
    name: 'plan-approval',
    action: 'approval',
    title: () => say('Approve the plan or hand it back', '审批整改方案'),
    when: ({ task }) => task.plan === 'PENDING' && task.status !== 'SUBMITTED',
    form: (subject) => ({
      intro: html`<p class="soft">${say('The plan stands below under “Plan”.', '整改方案见下方“整改方案”。')}</p>`,
      fields: answerFields(),
      submit: say('Answer', '提交审批'),
      send: posting(subject, 'plan/approval'),
    }),
  },
  {
    name: 'submission-approval',
    action: 'approval',
    title: () => say('Approve the submission or hold it back', '审批报结'),
    when: ({ task }) => task.status === 'SUBMITTED',
    form: (subject) => ({
      intro: subject.submission ? submissionText(subject.submission, subject.files) : nothing,
      fields: answerFields(),
      submit: say('Answer', '提交审批'),
      send: posting(subject, 'submission/approval'),
    }),
  },
];

function answerFields(): Field[] {
  const declined = (values: Values) => values.verdict === 'DECLINED';
  return [
    { name: 'verdict', kind: 'choice', label: say('Answer', '审批意见'), required: true, options: choices('verdict', 'APPROVED', 'DECLINED') },
    remarks({ shown: (values) => !declined(values) }),
    remarks({ shown: declined, required: true }),
  ];
}
