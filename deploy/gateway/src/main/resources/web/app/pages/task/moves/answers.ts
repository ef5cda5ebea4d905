import { html, nothing } from 'lit';
import { momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { control } from '../form/controls';
import type { Field, Values } from '../form/form-spec';
import type { Instruction } from '../task';
import type { Subject } from '../subject';
import { TEXT_MOST } from './move';

/** The instructions that the lead's report has to answer, each with a field of its own. */
export function answersField(subject: Subject): Field {
  const open = subject.toAnswer;
  return {
    name: 'answers',
    kind: 'own',
    label: '',
    within: () => open.map(answerField),
    render: (form) =>
      open.length
        ? html`<fieldset class="stack">
            <legend>${say('Instructions to answer', '须答复的批示')}</legend>
            ${open.map((one) => html`<blockquote class="sentence">${one.text}<footer class="soft small">${one.by} · ${momentText(one.at)}</footer></blockquote>${control(form, answerField(one))}`)}
          </fieldset>`
        : html`${nothing}`,
  };
}

function answerField(instruction: Instruction): Field {
  return { name: `answerTo.${instruction.id}`, kind: 'area', label: say('Answer', '答复'), required: true, most: TEXT_MOST };
}

export function answersOf(subject: Subject, values: Values): { instruction: string; text: string }[] {
  return subject.toAnswer.map((one) => ({ instruction: one.id, text: values.answerTo?.[one.id] ?? '' }));
}
