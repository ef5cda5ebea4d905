import { html, nothing, type TemplateResult } from 'lit';
import { dayText, leftText, momentText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { say } from '../../core/language';
import { named } from '../../core/words';
import { lightBadge, statusBadge, urgencyBadge } from '../../parts/badges';
import type { Task } from './task';
import { worded } from './words';

/** What one has to know of a task at first sight. */
export function taskHead(task: Task): TemplateResult {
  return html`<p class="row badges">
      ${lightBadge(task.light)} ${statusBadge(task.status)} ${urgencyBadge(task.urgency)}
      <span class="badge">${named('kind', task.kind)}</span>
      ${task.round > 1 ? html`<span class="badge yellow">${say(`Round ${task.round}`, `第 ${task.round} 轮`)}</span>` : nothing}
      ${task.grade ? html`<span class="badge green">${named('grade', task.grade)}</span>` : nothing}
    </p>
    <div class="columns">
      <dl class="facts">
        ${fact(say('Lead', '牵头单位'), departmentName(task.leadDepartment))}
        ${task.coDepartments.length ? fact(say('Co-departments', '配合单位'), task.coDepartments.map(departmentName).join(say(', ', '、'))) : nothing}
        ${fact(say('Progress', '办理进度'), html`<progress class="percent" max="100" value=${task.percent} aria-label=${say('Progress', '办理进度')}></progress> <span class="number">${task.percent}%</span>`)}
        ${task.term ? fact(say('Term', '期限类型'), named('term', task.term)) : nothing}
        ${fact(say('Issued', '交办'), html`${task.issuedBy} · ${momentText(task.issuedAt)}`)}
      </dl>
      <dl class="facts">
        ${fact(say('Deadline', '办理时限'), deadline(task))} ${dates(task)}
      </dl>
    </div>`;
}

function deadline(task: Task): TemplateResult {
  return html`<strong class="number">${dayText(task.deadline)}</strong> ${task.light ? html`<span class="soft small">${leftText(task.deadline)}</span>` : nothing}
    ${task.firstDeadline !== task.deadline ? html`<br /><span class="small">${say('First deadline:', '原定时限：')} <span class="number">${dayText(task.firstDeadline)}</span></span>` : nothing}
    ${task.provisional ? html`<br /><span class="badge yellow">${say('Provisional: the calendar of that year is not published yet', '暂定：该年度工作日历尚未公布')}</span>` : nothing}`;
}

const TO_PLAN = ['ACCEPTED', 'IN_PROGRESS', 'RETURNED'];

/** Only the days that still count in the task's state. */
function dates(task: Task): TemplateResult {
  const { status } = task;
  return html`${status === 'ISSUED' ? fact(say('Sign for by', '签收时限'), dayText(task.acceptBy)) : nothing}
    ${status === 'ISSUED' ? fact(say('Objections until', '异议时限'), dayText(task.objectBy)) : nothing}
    ${TO_PLAN.includes(status) && task.kind === 'RECTIFICATION' && task.plan !== 'APPROVED' && task.planBy ? fact(say('Plan by', '方案报送时限'), dayText(task.planBy)) : nothing}
    ${TO_PLAN.includes(status) ? fact(say('Next report by', '下次反馈时限'), dayText(task.reportBy)) : nothing}
    ${task.answerBy ? fact(say('Answer of the supervision office by', '督查室答复时限'), dayText(task.answerBy)) : nothing}
    ${task.plan ? fact(say('Plan', '整改方案'), worded('plan', task.plan)) : nothing}
    ${task.submittedOn ? fact(say('Submitted on', '报结日期'), dayText(task.submittedOn)) : nothing}
    ${task.extensions.granted ? fact(say('Extensions', '延期'), say(`${task.extensions.granted} of 2, ${task.extensions.days} days together`, `${task.extensions.granted} 次，共 ${task.extensions.days} 天`)) : nothing}
    ${task.lookBackOn ? fact(say('Look-back', '回头看'), dayText(task.lookBackOn)) : nothing}`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}
