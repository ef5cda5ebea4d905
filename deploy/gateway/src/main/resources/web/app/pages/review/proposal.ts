import { html, nothing, type TemplateResult } from 'lit';
import { departmentName } from '../../core/departments';
import { dayText, percentText } from '../../core/dates';
import { say } from '../../core/language';
import { named } from '../../core/words';
import type { AgendaItem, Decision } from '../meetings/model';
import type { Directive, Standing } from './model';

const STANDINGS: Readonly<Record<Standing, { en: string; zh: string; colour: string }>> = {
  PROPOSED: { en: 'Proposed', zh: '待确认', colour: 'yellow' },
  CONFIRMED: { en: 'Confirmed', zh: '已确认', colour: 'blue' },
  ISSUED: { en: 'Issued', zh: '已印发', colour: 'green' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回', colour: '' },
  DISMISSED: { en: 'Dismissed', zh: '不予督办', colour: '' },
};

export function standingName(standing: Standing): string {
  return say(STANDINGS[standing].en, STANDINGS[standing].zh);
}

export function standingBadge(standing: Standing): TemplateResult {
  return html`<span class="badge ${STANDINGS[standing].colour}">${standingName(standing)}</span>`;
}

export function kindBadge(kind: string): TemplateResult {
  return html`<span class="badge kind ${kind.toLowerCase()}">${named('kind', kind)}</span>`;
}

/** One line of the list: enough to decide on most of them without opening them. */
export function summary(directive: Directive, decision: Decision | undefined, standing: Standing, unfinished: boolean): TemplateResult {
  const lead = decision?.leadDepartment ?? directive.ownerDepartments[0];
  const due = decision ? decision.deadline : directive.deadline;
  return html`<span class="tags">${standingBadge(standing)} ${kindBadge(decision?.kind ?? directive.kind)} ${unfinished ? html`<span class="badge yellow">${say('Unsaved edit', '有未保存的编辑')}</span>` : nothing}</span>
    <span class="words">${decision?.requirement ?? directive.sentence}</span>
    <span class="soft small">${lead ? departmentName(lead) : say('no lead yet', '未明确牵头单位')} · ${due ? dayText(due) : decision?.term ? named('term', decision.term) : say('no deadline', '未明确时限')}</span>`;
}

/** Where a proposal comes from and what was read in it. */
export function facts(directive: Directive, item: AgendaItem | undefined, decision: Decision | undefined): TemplateResult {
  const names = (list: readonly string[]) => list.join(say(', ', '、'));
  const codes = (list: readonly string[]) => names(list.map((code) => departmentName(code)));
  const row = (label: string, value: unknown) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);
  return html`<dl class="facts small">
    ${row(say('Agenda item', '议题'), item?.title)}
    ${row(say('Owners in the minutes', '纪要中的牵头单位'), names(directive.owners))}
    ${row(say('Taking part in the minutes', '纪要中的配合单位'), names(directive.coOwners))}
    ${decision ? row(say('Lead department', '牵头单位'), departmentName(decision.leadDepartment)) : row(say('Matched departments', '识别的单位'), codes(directive.ownerDepartments))}
    ${decision ? row(say('Co-departments', '配合单位'), codes(decision.coDepartments)) : nothing}
    ${row(say('Deadline in the minutes', '纪要中的时限'), directive.deadlineText)}
    ${row(say('Rule', '识别规则'), directive.rule && html`<code>${directive.rule}</code>`)}
    ${row(say('Confidence', '置信度'), directive.confidence !== null && percentText(directive.confidence))}
    ${directive.origin === 'PERSON' ? row(say('Origin', '来源'), say('Added by a person', '人工添加')) : nothing}
    ${row(say('Decided by', '处理人'), directive.decidedBy)} ${row(say('Reason', '理由'), directive.reason)}
    ${decision?.fulfilment ? row(say('Task', '督办事项'), html`<a href="/tasks/${decision.fulfilment.taskId}">${decision.fulfilment.number}</a>`) : nothing}
  </dl>`;
}
