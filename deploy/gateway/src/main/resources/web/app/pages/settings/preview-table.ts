import { html, nothing, type TemplateResult } from 'lit';
import { momentText } from '../../core/dates';
import { say } from '../../core/language';
import { named } from '../../core/words';
import { slipBadge } from '../../parts/badges';
import { list, repeatText } from './policy';

interface Previewed {
  readonly rule: string;
  readonly nominalDate: string;
  readonly fireAt: string;
  readonly repeatDays: number | null;
  readonly audience: readonly string[];
  readonly receivers: readonly string[];
  readonly channels: readonly string[];
  readonly slip: string | null;
  readonly state: string;
}

export interface Preview {
  readonly policy: string | null;
  readonly policyVersion: number | null;
  readonly provisional: boolean;
  readonly items: readonly Previewed[];
}

export interface Moment {
  readonly before?: Previewed;
  readonly after?: Previewed;
}

/** What comes now beside what would come, by rule and day, in the order of their moments. */
export function compared(before: readonly Previewed[] | undefined, after: readonly Previewed[]): Moment[] {
  const moments = new Map<string, Moment>();
  before?.forEach((item) => moments.set(keyOf(item), { before: item }));
  after.forEach((item) => moments.set(keyOf(item), { ...moments.get(keyOf(item)), after: item }));
  const at = (moment: Moment) => (moment.after ?? moment.before)!.fireAt;
  return [...moments.values()].sort((one, other) => (at(one) < at(other) ? -1 : 1));
}

function keyOf(item: Previewed): string {
  return `${item.rule} ${item.nominalDate}`;
}

export function previewTable(moments: readonly Moment[], sideBySide: boolean): TemplateResult {
  const caption = sideBySide ? say('As it is, and as it would be', '现行规则与修改后对照') : say('Reminders in the order in which they come', '按时间顺序排列的提醒');
  if (!moments.length) return html`<p class="state" data-state="empty">${say('Such a task would get no reminder.', '此类事项不会收到提醒。')}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list roomy">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${say('When', '时间')}</th>
          ${sideBySide ? html`<th scope="col">${say('As it is', '现行')}</th><th scope="col">${say('As it would be', '修改后')}</th>` : html`<th scope="col">${say('What', '内容')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${moments.map((moment) => row(moment, sideBySide))}
      </tbody>
    </table>
  </div>`;
}

function row(moment: Moment, sideBySide: boolean): TemplateResult {
  const item = (moment.after ?? moment.before)!;
  return html`<tr data-previewed=${item.rule}>
    <th scope="row"><span class="number">${momentText(item.fireAt)}</span><br /><span class="soft small">${item.rule}</span></th>
    ${sideBySide ? html`<td>${moment.before ? about(moment.before) : html`<span class="soft">–</span>`}</td>` : nothing}
    <td>${sideBySide ? change(moment) : nothing} ${moment.after ? about(moment.after) : nothing}</td>
  </tr>`;
}

function change(moment: Moment): TemplateResult | typeof nothing {
  if (!moment.before) return html`<span class="badge green">${say('new', '新增')}</span>`;
  if (!moment.after) return html`<span class="badge red">${say('no longer', '不再发送')}</span>`;
  return toldBy(moment.before) === toldBy(moment.after) ? nothing : html`<span class="badge yellow">${say('other', '有变化')}</span>`;
}

/** To the minute: what comes at once comes a little later in the second answer. */
function toldBy(item: Previewed): string {
  return JSON.stringify({ ...item, fireAt: item.fireAt.slice(0, 16) });
}

function about(item: Previewed): TemplateResult {
  return html`${list('audience', item.audience)} <span class="soft small">${item.receivers.length ? item.receivers.join(say(', ', '、')) : say('nobody known', '无已知接收人')}</span><br />
    <span class="small">${list('channel', item.channels)}</span> ${item.slip ? slipBadge(item.slip) : nothing}
    ${item.state === 'PLANNED' ? nothing : html`<span class="badge">${named('reminder', item.state)}</span>`}
    ${item.repeatDays ? html`<span class="soft small">${repeatText(item)}</span>` : nothing}`;
}
