import { say, word, type Word } from '../../core/language';
import { dayText, numberText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { fileName } from './subject';
import { worded } from './words';
import type { Evidence } from './task';

type Shape = 'text' | 'day' | 'word' | 'finding' | 'percent' | 'departments' | 'files' | 'size' | 'id';

interface Meaning {
  readonly shape: Shape;
  readonly words: Word;
}

const m = (shape: Shape, en: string, zh: string): Meaning => ({ shape, words: { en, zh } });

/** What facts of the timeline name: fields that a move changed, and details of it. */
const FIELDS: Readonly<Record<string, Meaning>> = {
  kind: m('word', 'Kind', '事项类型'),
  term: m('word', 'Term', '期限类型'),
  title: m('text', 'Title', '标题'),
  requirement: m('text', 'Requirement', '办理要求'),
  leadDepartment: m('departments', 'Lead department', '牵头单位'),
  coDepartments: m('departments', 'Co-departments', '配合单位'),
  percent: m('percent', 'Progress', '办理进度'),
  part: m('text', 'Part', '配合任务'),
  deadline: m('day', 'Deadline', '办理时限'),
  acceptBy: m('day', 'To be signed for by', '签收时限'),
  objectBy: m('day', 'Objections until', '异议时限'),
  planBy: m('day', 'Plan due', '整改方案报送时限'),
  reportBy: m('day', 'Next report due', '进展反馈时限'),
  answerBy: m('day', 'Answer of the supervision office due', '督查室答复时限'),
  urgency: m('word', 'Urgency', '紧急程度'),
  plan: m('word', 'Rectification plan', '整改方案'),
  round: m('text', 'Round', '办理轮次'),
  grade: m('word', 'Grade', '评定等次'),
  lookBackOn: m('day', 'Look-back on', '回头看日期'),
  answeredBy: m('id', 'Answered with', '合并反馈事项'),
  extensionRequest: m('id', 'Extension request', '延期申请'),
  proposed: m('departments', 'Department proposed', '建议承办单位'),
  verdict: m('word', 'Verdict', '结论'),
  planVersion: m('text', 'Version of the plan', '整改方案版次'),
  measure: m('text', 'Measure', '整改措施'),
  state: m('word', 'State', '落实情况'),
  doneOn: m('day', 'Done on', '完成日期'),
  due: m('day', 'Due', '完成时限'),
  remarks: m('text', 'Remarks', '备注'),
  evidenceIds: m('files', 'Evidence', '佐证材料'),
  reportedOn: m('text', 'Reported on', '反馈所在事项'),
  answer: m('text', 'Answer to the instruction', '对批示的答复'),
  newDeadline: m('day', 'New deadline', '延期后办理时限'),
  progress: m('text', 'So far', '目前进展'),
  decideBy: m('day', 'To be decided by', '审批时限'),
  slip: m('text', 'Slip', '催办单号'),
  message: m('text', 'Message', '催办内容'),
  instruction: m('id', 'Instruction', '批示'),
  text: m('text', 'Text', '批示内容'),
  name: m('text', 'File', '文件名称'),
  mediaType: m('id', 'Type', '文件类型'),
  size: m('size', 'Size', '文件大小'),
  sha256: m('id', 'SHA-256', 'SHA-256'),
  principal: m('text', 'Answered with the reports on', '合并反馈至'),
  files: m('text', 'Files', '佐证材料份数'),
  check: m('id', 'Check', '举一反三事项'),
  number: m('text', 'Number', '事项编号'),
  department: m('departments', 'Department', '承办单位'),
  cause: m('word', 'Cause', '复号原因'),
  year: m('text', 'Year of the calendar', '日历年度'),
  source: m('text', 'Notice', '公布依据'),
  yellowFrom: m('day', 'Close to due from', '临期提醒起始日'),
  MEASURES: m('finding', 'Measures', '整改措施落实'),
  VIOLATIONS: m('finding', 'Violations', '违规问题处理'),
  EFFECT: m('finding', 'Effect', '整改成效'),
  INFERENCE_CHECKS: m('finding', 'Inference checks', '举一反三'),
  ROOT_CAUSE: m('finding', 'Root cause and mechanism', '根源与长效机制'),
  FINAL_REPORT: m('finding', 'Final report', '报结报告'),
};

/** What people call a field of a fact; of a department's part, with the department. */
export function fieldTitle(name: string): string {
  if (name.startsWith('answer to ')) return word(FIELDS.answer!.words);
  const [field, of] = name.split(' of ') as [string, string?];
  const title = word(FIELDS[field]?.words, field);
  return of ? say(`${title} of ${departmentName(of)}`, `${departmentName(of)}的${title}`) : title;
}

/** Whether people read it; ids are for programs. */
export function isRead(name: string): boolean {
  return FIELDS[name.split(' of ')[0]!]?.shape !== 'id';
}

/** A value of a field as people read it. */
export function fieldText(name: string, value: string | null, files: readonly Evidence[]): string {
  if (value === null || value === '') return say('none', '无');
  const field = name.startsWith('answer to ') ? 'answer' : name.split(' of ')[0]!;
  const between = say(', ', '、');
  switch (FIELDS[field]?.shape) {
    case 'day':
      return dayText(value);
    case 'word':
      return worded(field, value);
    case 'finding':
      return worded('finding', value);
    case 'percent':
      return `${value}%`;
    case 'departments':
      return value.split(/,\s*/).map(departmentName).join(between);
    case 'files':
      return value.split(/,\s*/).map((id) => fileName(files, id)).join(between);
    case 'size':
      return `${numberText(Number(value) / 1024, 1)} kB`;
    default:
      return value;
  }
}
