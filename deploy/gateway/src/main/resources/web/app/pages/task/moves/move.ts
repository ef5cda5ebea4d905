import { post, type Answer, type Change } from '../../../core/api';
import { say } from '../../../core/language';
import type { Field, FormSpec, Option, Values } from '../form/form-spec';
import type { Subject } from '../subject';
import { moveTitle } from '../words';

/** A move that the page offers: by what name the task's actions have it, and its form. */
export interface Move {
  /** Unique on the page. */
  readonly name: string;
  readonly action: string;
  readonly title: () => string;
  /** Where an action has several moves, which state of the task each is for. */
  readonly when?: (subject: Subject) => boolean;
  readonly form: (subject: Subject) => Omit<FormSpec, 'name' | 'title' | 'submit' | 'done'> & Partial<FormSpec>;
}

export function formOf(move: Move, subject: Subject): FormSpec {
  const title = move.title();
  return {
    name: `${subject.task.id}.${move.name}`,
    title,
    submit: title,
    done: say(`Done: ${title}.`, `已办理：${title}。`),
    files: subject.files.map(optionOf),
    task: subject.task.id,
    mayUpload: subject.task.actions.includes('evidence'),
    ...move.form(subject),
  };
}

function optionOf(file: Subject['files'][number]): Option {
  return { value: file.id, label: file.title ? `${file.title} (${file.name})` : file.name };
}

/** A move that posts what its form holds below the task, upon the version that was read. */
export function posting(subject: Subject, segment: string, body: (values: Values) => unknown = (values) => values) {
  return (values: Values, change: Change): Promise<Answer<unknown>> =>
    post(`/tasks/${subject.task.id}/${segment}`, body(values), { ...change, ifMatch: subject.etag });
}

export function titled(action: string): () => string {
  return () => moveTitle(action);
}

export const REASON_MOST = 1000;
export const TEXT_MOST = 10_000;

export function reason(more: Partial<Field> = {}): Field {
  return { name: 'reason', kind: 'area', label: say('Reason', '理由'), required: true, most: REASON_MOST, ...more };
}

export function remarks(more: Partial<Field> = {}): Field {
  return { name: 'remarks', kind: 'area', label: say('Remarks', '意见'), most: REASON_MOST, ...more };
}
