import { html, nothing } from 'lit';
import { all } from '../../../core/api';
import { momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { nothingHere } from '../../../core/loaded';
import { has } from '../../../core/session';
import { worded } from '../words';
import { deliveriesTable, type Delivery } from './deliveries';
import { TaskSection } from './section';

interface Reminder {
  readonly id: string;
  readonly rule: string;
  readonly round: number;
  readonly fireAt: string;
  readonly audience: readonly string[];
  readonly channels: readonly string[];
  readonly slip: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly told: readonly { readonly username: string; readonly slip: string | null; readonly acknowledgedAt: string | null }[];
}

interface Reminded {
  readonly reminders: readonly Reminder[];
  readonly deliveries: readonly Delivery[] | undefined;
}

/** What was and will be told to whom; to those who may see them, each delivery too. */
class RemindersTab extends TaskSection<Reminded> {
  protected override async ask(): Promise<Reminded> {
    const task = this.subject.task.id;
    const [reminders, deliveries] = await Promise.all([
      all<Reminder>('/reminders', { task }),
      has('supervisor', 'auditor', 'system') ? all<Delivery>('/deliveries', { task }) : undefined,
    ]);
    return { reminders: [...reminders].sort((one, other) => one.fireAt.localeCompare(other.fireAt)), deliveries };
  }

  override render() {
    return html`<div class="stack">
      <p class="row between no-print">
        <span class="soft small">${say('Planned anew a moment after each move.', '每次办理后随即重新安排，稍有延迟。')}</span>
        <vaadin-button theme="small" ?disabled=${this.loaded.busy} @click=${() => this.loaded.load()}>${say('Load anew', '刷新')}</vaadin-button>
      </p>
      ${this.loaded.show(
        ({ reminders, deliveries }) => html`${reminders.length ? this.table(reminders) : nothingHere(say('No reminder is planned.', '没有提醒安排。'))} ${deliveries?.length ? deliveriesTable(deliveries) : nothing}`,
      )}
    </div>`;
  }

  private table(reminders: readonly Reminder[]) {
    const caption = say('Reminders planned and sent', '提醒安排与发送情况');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="list">
        <caption>${caption}</caption>
        <thead>
          <tr><th scope="col">${say('When', '时间')}</th><th scope="col">${say('Rule', '规则')}</th><th scope="col">${say('To', '对象')}</th><th scope="col">${say('By', '渠道')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Told', '已通知')}</th></tr>
        </thead>
        <tbody>${reminders.map((one) => this.line(one))}</tbody>
      </table>
    </div>`;
  }

  private line(one: Reminder) {
    const between = say(', ', '、');
    return html`<tr data-reminder=${one.state}>
      <td class="when">${momentText(one.fireAt)}</td>
      <td>${one.rule} ${one.slip ? html`<span class="badge ${COLOURS[one.slip] ?? ''}">${worded('slip', one.slip)}</span>` : nothing}</td>
      <td>${one.audience.map((who) => worded('audience', who)).join(between)}</td>
      <td>${one.channels.map((channel) => worded('channel', channel)).join(between)}</td>
      <td><span class="badge ${one.state === 'FIRED' ? 'green' : one.state === 'PLANNED' ? 'blue' : ''}">${worded('reminder', one.state)}</span> ${one.reason ? html`<span class="small soft">${worded('reason', one.reason)}</span>` : nothing}</td>
      <td>
        ${one.told.map((told) => html`<div class="small">${told.username} ${told.slip ? html`<span class="number">${told.slip}</span>` : nothing} ${told.acknowledgedAt ? say(`acknowledged ${momentText(told.acknowledgedAt)}`, `${momentText(told.acknowledgedAt)} 已确认`) : nothing}</div>`)}
      </td>
    </tr>`;
  }
}
const COLOURS: Readonly<Record<string, string>> = { BLUE: 'blue', YELLOW: 'yellow', RED: 'red' };
customElements.define('duban-task-reminders', RemindersTab);
