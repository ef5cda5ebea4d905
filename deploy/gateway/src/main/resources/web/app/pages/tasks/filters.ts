import { dayText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { say, word, type Word } from '../../core/language';
import { withQuery } from '../../core/navigation';
import { named } from '../../core/words';

/** What a list of tasks is asked for, as it stands in the address: parameters of GET /tasks, each with its values. */
export type Filter = Readonly<Record<string, readonly string[]>>;

/** States in which something is still to be done. */
export const OPEN = ['ISSUED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED', 'SUSPENDED'];

export function filterOf(search: string): Filter {
  const filter: Record<string, string[]> = {};
  new URLSearchParams(search).forEach((value, name) => (filter[name] ??= []).push(value));
  return filter;
}

export function addressOf(filter: Filter): string {
  return withQuery('/tasks', filter);
}

export function one(filter: Filter, name: string): string {
  return filter[name]?.[0] ?? '';
}

/** The filter with this parameter set anew; gone where there is no value. */
export function withValues(filter: Filter, name: string, values: readonly string[]): Filter {
  const { [name]: _gone, ...others } = filter;
  const given = values.filter((value) => value !== '');
  return given.length ? { ...others, [name]: given } : others;
}

/** Whether two filters ask for the same, in whatever order. */
export function same(one: Filter, other: Filter): boolean {
  return canonical(one) === canonical(other);
}

function canonical(filter: Filter): string {
  return JSON.stringify(
    Object.entries(filter)
      .filter(([, values]) => values.length)
      .map(([name, values]) => [name, [...values].sort()])
      .sort(),
  );
}

const LABELS: Readonly<Record<string, Word>> = {
  q: { en: 'Words', zh: '关键词' },
  department: { en: 'Department', zh: '单位' },
  role: { en: 'Part', zh: '承办角色' },
  status: { en: 'State', zh: '状态' },
  light: { en: 'Light', zh: '灯' },
  kind: { en: 'Kind', zh: '类型' },
  dueFrom: { en: 'Due from', zh: '时限自' },
  dueTo: { en: 'Due until', zh: '时限至' },
  closedFrom: { en: 'Closed from', zh: '销号自' },
  closedTo: { en: 'Closed until', zh: '销号至' },
  meeting: { en: 'Meeting', zh: '会议' },
  decision: { en: 'Decision', zh: '议定事项' },
};

const SWITCHES: Readonly<Record<string, readonly [yes: Word, no: Word]>> = {
  overdue: [{ en: 'Overdue', zh: '已逾期' }, { en: 'Not overdue', zh: '未逾期' }],
  mine: [{ en: 'Mine', zh: '与我有关' }, { en: 'Mine or not', zh: '不限与我有关' }],
  acceptLate: [{ en: 'Not signed for in time', zh: '逾期未签收' }, { en: 'Signed for, or in time', zh: '已签收或未逾期' }],
  unanswered: [{ en: 'Instruction unanswered', zh: '批示未答复' }, { en: 'No unanswered instruction', zh: '无未答复批示' }],
};

/** One value of the filter, as a person reads it. */
export interface Chip {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** All that narrows the list; `titles` holds names of meetings by id. The order is no filter. */
export function chipsOf(filter: Filter, titles: ReadonlyMap<string, string>): Chip[] {
  return Object.entries(filter)
    .filter(([name]) => name !== 'sort')
    .flatMap(([name, values]) => values.map((value) => ({ name, value, text: textOf(name, value, titles) })));
}

function textOf(name: string, value: string, titles: ReadonlyMap<string, string>): string {
  const turned = SWITCHES[name]?.[value === 'true' ? 0 : 1];
  if (turned && (value === 'true' || value === 'false')) return word(turned);
  return `${word(LABELS[name], name)}${say(': ', '：')}${valueText(name, value, titles)}`;
}

function valueText(name: string, value: string, titles: ReadonlyMap<string, string>): string {
  if (name === 'department') return departmentName(value);
  if (name === 'role') return named('part', value);
  if (['status', 'light', 'kind'].includes(name)) return named(name, value);
  if (/^(due|closed)(From|To)$/.test(name) && /^\d{4}-\d\d-\d\d$/.test(value)) return dayText(value) || value;
  return titles.get(value) ?? value;
}
