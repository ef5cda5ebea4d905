import { html, nothing } from 'lit';
import { today } from '../../../core/dates';
import { say } from '../../../core/language';
import { valuesOf } from '../../../core/words';
import { control } from '../form/controls';
import type { Field, Values } from '../form/form-spec';
import { text } from '../form/paths';
import { submissionText } from '../submission';
import type { Subject } from '../subject';
import { choices, worded } from '../words';
import { posting, remarks, REASON_MOST, titled, type Move } from './move';

const OF_RECTIFICATION = ['MEASURES', 'VIOLATIONS', 'EFFECT', 'INFERENCE_CHECKS', 'ROOT_CAUSE'];

const accepts = (values: Values) => values.verdict === 'ACCEPTED';
const returns = (values: Values) => values.verdict === 'RETURNED';

/** Signs a task off upon all its criteria, or returns it. */
export const VERIFICATION: Move = {
  name: 'verification',
  action: 'verification',
  title: titled('verification'),
  form: (subject) => ({
    intro: subject.submission ? submissionText(subject.submission, subject.files) : nothing,
    start: () => ({ criteria: criteriaOf(subject).map((criterion) => ({ criterion, verdict: '', evidenceIds: [], remarks: '' })) }),
    fields: [
      { name: 'verdict', kind: 'choice', label: say('Verdict', '审核结论'), required: true, options: [{ value: 'ACCEPTED', label: say('Accept and close', '审核通过，予以销号') }, { value: 'RETURNED', label: say('Return with remarks', '退回') }] },
      { name: 'grade', kind: 'choice', label: say('Grade', '评定等次'), required: true, options: choices('grade', ...valuesOf('grade')), shown: accepts },
      criteriaField(subject),
      remarks({ shown: accepts }),
      remarks({ shown: returns, required: true, label: say('Why it is returned', '退回理由') }),
      { name: 'deadline', kind: 'day', label: say('New deadline', '新的办理时限'), min: subject.task.deadline > today() ? subject.task.deadline : today(), help: say('Left empty, the clock profile says it.', '不填则按时限规则确定。'), shown: returns },
    ],
    send: posting(subject, 'verification', (values) => ({
      verdict: values.verdict,
      remarks: text(values.remarks),
      ...(accepts(values) ? { grade: values.grade, criteria: judgements(values) } : { deadline: text(values.deadline) }),
    })),
  }),
};

function criteriaOf(subject: Subject): readonly string[] {
  return subject.task.kind === 'RECTIFICATION' ? OF_RECTIFICATION : ['FINAL_REPORT'];
}

function judgements(values: Values): unknown[] {
  return (values.criteria as Values[]).map((one) => ({ criterion: one.criterion, verdict: one.verdict, evidenceIds: one.evidenceIds ?? [], remarks: text(one.remarks) }));
}

function criteriaField(subject: Subject): Field {
  const within = criteriaOf(subject).map((criterion, i) => fieldsOf(criterion, i));
  return {
    name: 'criteria',
    kind: 'own',
    label: '',
    shown: accepts,
    within: (values) => within.flat().filter((field) => field.shown?.(values) ?? true),
    render: (form) => html`${form.spec.mayUpload
      ? html`<duban-evidence-upload .task=${subject.task.id} .label=${say('Add files of the check', '添加审核佐证材料')}></duban-evidence-upload>`
      : nothing}${criteriaOf(subject).map(
      (criterion, i) => html`<fieldset class="stack criterion" data-criterion=${criterion}>
        <legend>${worded('criterion', criterion)}</legend>
        ${within[i]!.map((field) => control(form, field))}
      </fieldset>`,
    )}`,
  };
}

function fieldsOf(criterion: string, i: number): Field[] {
  const findings = criterion === 'INFERENCE_CHECKS' ? ['MET', 'NOT_MET', 'NOT_NEEDED'] : ['MET', 'NOT_MET'];
  return [
    { name: `criteria[${i}].verdict`, kind: 'choice', label: say('Verdict', '结论'), required: true, options: choices('finding', ...findings) },
    { name: `criteria[${i}].evidenceIds`, kind: 'files', label: say('Evidence', '佐证材料'), required: criterion !== 'FINAL_REPORT', choiceOnly: true },
    { name: `criteria[${i}].remarks`, kind: 'line', label: say('Remarks', '说明'), most: REASON_MOST, help: criterion === 'INFERENCE_CHECKS' ? say('Where none is needed: why.', '无需发起时须说明原因。') : undefined },
  ];
}
