import { html } from 'lit';
import { fetched, newKey, put, type Change } from '../../../core/api';
import { dayText } from '../../../core/dates';
import { say } from '../../../core/language';
import type { Values } from '../form/form-spec';
import { text } from '../form/paths';
import type { Plan } from '../task';
import type { Subject } from '../subject';
import { TEXT_MOST, titled, type Move } from './move';
import { emptyRow, rowFields } from './plan-fields';
import { planRows } from './plan-rows';

/** The benchmark table (对照表), from the present version where there is one. */
export const PLAN: Move = {
  name: 'plan',
  action: 'plan',
  title: titled('plan'),
  form: (subject) => ({
    intro: html`<p class="soft">${say(`Immediate measures end by ${dayText(subject.task.deadline)}; long-term ones may end later. The head approves the plan.`, `立行立改措施须在 ${dayText(subject.task.deadline)} 前完成，长效机制措施可晚于该日；方案由部门负责人审批。`)}</p>`,
    submit: say('Lay before the head', '报部门负责人审批'),
    start: () => start(subject),
    fields: [
      { name: 'rows', kind: 'own', label: '', render: planRows(subject), within: (values) => (values.rows ?? []).flatMap((row: Values, i: number) => rowFields(row, i, subject)) },
      { name: 'rootCause', kind: 'area', label: say('Root cause', '根本原因'), most: TEXT_MOST, help: say('Closing asks for it.', '销号时须已明确。') },
      { name: 'mechanism', kind: 'area', label: say('Long-term mechanism', '长效机制'), most: TEXT_MOST, help: say('Closing asks for it.', '销号时须已明确。') },
    ],
    send: (values: Values, change: Change) => put(`/tasks/${subject.task.id}/plan`, bodyOf(values), { ...change, ifMatch: subject.etag }),
  }),
};

async function start(subject: Subject): Promise<Values> {
  if (!subject.task.plan) return { rows: [emptyRow()] };
  const plan = await fetched<Plan>(`/tasks/${subject.task.id}/plan`);
  const rows = plan.rows.map((row) => ({ key: newKey(), ...row, measures: row.measures.map((one) => ({ key: one.id, id: one.id, kind: one.kind, text: one.text, person: one.person, due: one.due ?? '' })) }));
  return { rows, rootCause: plan.rootCause ?? '', mechanism: plan.mechanism ?? '' };
}

function bodyOf(values: Values): unknown {
  return {
    rows: (values.rows as Values[]).map((row) => ({
      problem: row.problem,
      standard: row.standard,
      gap: text(row.gap),
      cause: text(row.cause),
      measures: (row.measures as Values[]).map((one) => ({ id: one.id ?? null, kind: one.kind, text: one.text, person: one.person, due: text(one.due) })),
    })),
    rootCause: text(values.rootCause),
    mechanism: text(values.mechanism),
  };
}
