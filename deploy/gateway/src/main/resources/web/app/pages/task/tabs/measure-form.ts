import { patch, type Change } from '../../../core/api';
import { today } from '../../../core/dates';
import { say } from '../../../core/language';
import type { FormSpec, Values } from '../form/form-spec';
import { text } from '../form/paths';
import { remarks } from '../moves/move';
import type { Subject } from '../subject';
import type { Measure } from '../task';
import { choices } from '../words';

/** Says how far a measure is. */
export function measureForm(subject: Subject, measure: Measure): FormSpec {
  const { task } = subject;
  const done = (values: Values) => values.state === 'DONE';
  const lasting = measure.kind === 'LONG_TERM';
  return {
    name: `${task.id}.measure.${measure.id}`,
    title: measure.text,
    start: () => ({ state: measure.state, doneOn: measure.doneOn ?? '', remarks: measure.remarks ?? '', due: measure.due ?? '' }),
    fields: [
      { name: 'state', kind: 'choice', label: say('State', '落实情况'), required: true, options: choices('state') },
      { name: 'doneOn', kind: 'day', label: say('Done on', '完成日期'), max: today(), shown: done },
      ...(lasting ? [{ name: 'due', kind: 'day', label: say('Due', '完成时限'), help: say('Closing asks for a day while it is under way.', '推进中的措施，销号时须明确时限。') } as const] : []),
      remarks(),
    ],
    submit: say('Keep', '保存'),
    done: say('The measure was updated.', '措施落实情况已更新。'),
    send: (values: Values, change: Change) => {
      const said = { state: values.state, doneOn: done(values) ? text(values.doneOn) : null, remarks: text(values.remarks) };
      return patch(`/tasks/${task.id}/measures/${measure.id}`, lasting ? { ...said, due: text(values.due) } : said, { ifMatch: subject.etag, ...change });
    },
  };
}
