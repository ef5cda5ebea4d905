import { html } from 'lit';
import { post, remove, type Change } from '../../../core/api';
import { today } from '../../../core/dates';
import { say } from '../../../core/language';
import type { Values } from '../form/form-spec';
import { text } from '../form/paths';
import { choices } from '../words';
import { dueFields, dueOf } from './office-moves';
import { linkField } from './link-choice';
import { posting, reason, remarks, TEXT_MOST, titled, type Move } from './move';

/** What the supervision office does around and after closing. */
export const CLOSING_MOVES: readonly Move[] = [
  {
    name: 'inference-checks',
    action: 'inference-checks',
    title: titled('inference-checks'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('Each department gets a task of its own; this one closes only after them.', '每个单位各生成一项督办事项，全部办结后本事项方可销号。')}</p>`,
      start: () => ({ requirement: subject.task.requirement, kind: 'ASSIGNMENT' }),
      fields: [
        { name: 'departments', kind: 'departments', label: say('Departments', '单位'), required: true },
        { name: 'requirement', kind: 'area', label: say('What they are to look for', '办理要求'), most: TEXT_MOST },
        { name: 'kind', kind: 'choice', label: say('Kind', '事项类型'), options: [...choices('kind', 'ASSIGNMENT', 'RECTIFICATION')] },
        ...dueFields(),
      ],
      send: (values: Values, change: Change) =>
        post(`/tasks/${subject.task.id}/inference-checks`, { departments: values.departments, requirement: text(values.requirement), kind: text(values.kind), ...dueOf(values) }, change),
    }),
  },
  {
    name: 'link',
    action: 'links',
    title: titled('links'),
    when: ({ task }) => !task.answeredBy,
    form: (subject) => ({
      intro: html`<p class="soft">${say("The other task's reports then answer this one too.", '关联后，对方事项的反馈同时作为本事项的反馈。')}</p>`,
      fields: [linkField(subject)],
      send: posting(subject, 'links', (values) => ({ principal: text(values.principal) })),
    }),
  },
  {
    name: 'unlink',
    action: 'links',
    title: () => say('End the link to another task', '解除关联'),
    when: ({ task }) => Boolean(task.answeredBy),
    form: (subject) => ({
      fields: [],
      send: (_values: Values, change: Change) => remove(`/tasks/${subject.task.id}/links`, { ...change, ifMatch: subject.etag }),
    }),
  },
  {
    name: 'look-back',
    action: 'look-back',
    title: titled('look-back'),
    form: (subject) => ({
      start: () => ({ on: subject.task.lookBackOn ?? '' }),
      fields: [{ name: 'on', kind: 'day', label: say('Look back on', '回头看日期'), min: today(), help: say('Left empty, the clock profile says it.', '不填则按时限规则确定。') }],
      send: posting(subject, 'look-back', (values) => ({ on: text(values.on) })),
    }),
  },
  {
    name: 'look-back-verdict',
    action: 'verdict',
    title: titled('verdict'),
    form: (subject) => {
      const relapse = (values: Values) => values.verdict === 'RELAPSE';
      return {
        fields: [
          { name: 'verdict', kind: 'choice', label: say('What the look-back found', '回头看结论'), required: true, options: choices('verdict', 'HELD', 'RELAPSE') },
          remarks({ shown: (values) => !relapse(values) }),
          remarks({ shown: relapse, required: true }),
          ...dueFields().map((field) => ({ ...field, shown: relapse })),
        ],
        send: posting(subject, 'look-back/verdict', (values) => ({ verdict: values.verdict, remarks: text(values.remarks), ...(relapse(values) ? dueOf(values) : {}) })),
      };
    },
  },
  {
    name: 'reopening',
    action: 'reopening',
    title: titled('reopening'),
    form: (subject) => ({
      intro: html`<p class="soft">${say('Same number, next round, a new deadline; what was done stays on record.', '编号不变，轮次加一，重新确定时限，原有记录保留。')}</p>`,
      fields: [{ name: 'cause', kind: 'choice', label: say('Cause', '复号原因'), required: true, options: choices('cause') }, reason(), ...dueFields()],
      grave: true,
      send: posting(subject, 'reopening', (values) => ({ cause: values.cause, reason: values.reason, ...dueOf(values) })),
    }),
  },
];
