import { newKey } from '../../../core/api';
import { say } from '../../../core/language';
import type { Field, Values } from '../form/form-spec';
import type { Subject } from '../subject';
import { choices } from '../words';

const CELL_MOST = 2000;
const PERSON_MOST = 100;

/** The fields of a row with those of its measures, named as problems name them. */
export function rowFields(row: Values, i: number, subject: Subject): Field[] {
  return [...cells(i), ...(row.measures ?? []).flatMap((measure: Values, j: number) => measureFields(measure, i, j, subject))];
}

export function cells(i: number): Field[] {
  const cell = (name: string, label: string, required: boolean): Field => ({ name: `rows[${i}].${name}`, kind: 'area', label, required, most: CELL_MOST });
  return [
    cell('problem', say('Problem', '存在问题'), true),
    cell('standard', say('Standard', '对照标准'), true),
    cell('gap', say('Gap', '差距'), false),
    cell('cause', say('Cause', '原因'), false),
  ];
}

export function measureFields(measure: Values, i: number, j: number, subject: Subject): Field[] {
  const at = `rows[${i}].measures[${j}]`;
  const immediate = measure.kind === 'IMMEDIATE';
  return [
    { name: `${at}.text`, kind: 'area', label: say('Measure', '整改措施'), required: true, most: CELL_MOST },
    { name: `${at}.kind`, kind: 'choice', label: say('Kind', '类型'), required: true, options: choices('measureKind') },
    { name: `${at}.person`, kind: 'line', label: say('Person', '责任人'), required: true, most: PERSON_MOST },
    { name: `${at}.due`, kind: 'day', label: say('Due', '完成时限'), required: immediate, max: immediate ? subject.task.deadline : undefined },
  ];
}

export function emptyRow(): Values {
  return { key: newKey(), problem: '', standard: '', gap: '', cause: '', measures: [emptyMeasure()] };
}

export function emptyMeasure(): Values {
  return { key: newKey(), kind: 'IMMEDIATE', text: '', person: '', due: '' };
}
