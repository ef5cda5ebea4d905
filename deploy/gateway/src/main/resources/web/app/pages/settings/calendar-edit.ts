import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/text-field';
import type { Problem } from '../../core/api';
import { dayText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { choice } from '../../parts/choice';
import { dayField } from '../../parts/day-field';
import { saidOf } from './month-tables';
import { wrong } from './save-note';
import { changedDays, withDays, type ChangedDay, type WorkingYear } from './working-year';

/** Changes a year's calendar and lists what will be otherwise, before anything is saved. */
class CalendarEdit extends DubanElement {
  static override properties = { known: {}, draft: {}, saving: {}, problem: {} };
  declare known: WorkingYear;
  declare draft: WorkingYear;
  declare saving: boolean;
  declare problem: Problem | undefined;
  private from = '';
  private to = '';
  private kind = 'HOLIDAY';
  private name = '';
  private fault = '';

  override render() {
    const changed = changedDays(this.known.days, this.draft.days);
    return html`<form class="card stack no-print" @submit=${(event: Event) => event.preventDefault()}>
      <h2>${say('Change the calendar', '修改工作日历')}</h2>
      ${this.origin()} ${this.days()} ${this.changes(changed)}
      <div class="row">
        <vaadin-button theme="primary" id="save" ?disabled=${this.saving} @click=${() => this.tell('save')}>${say('Publish', '发布')}</vaadin-button>
        <vaadin-button ?disabled=${this.saving} @click=${() => this.tell('give-up')}>${say('Give up the changes', '放弃修改')}</vaadin-button>
      </div>
    </form>`;
  }

  private origin() {
    const fault = wrong(this.problem, 'source');
    return html`<div class="fields">
      <vaadin-text-field
        class="wide"
        id="source"
        .label=${say('Notice it is taken from', '依据的通知')}
        .value=${this.draft.source ?? ''}
        maxlength="500"
        required
        .invalid=${Boolean(fault)}
        .errorMessage=${fault}
        @change=${(event: Event) => this.change({ source: (event.target as HTMLInputElement).value })}
      ></vaadin-text-field>
      <vaadin-checkbox
        id="provisional"
        .label=${say('provisional', '暂定')}
        .checked=${this.draft.provisional}
        @change=${(event: Event) => this.change({ provisional: (event.target as HTMLInputElement).checked })}
      ></vaadin-checkbox>
    </div>`;
  }

  private days() {
    return html`<fieldset>
      <legend>${say('Days', '日期')}</legend>
      <div class="fields">
        ${dayField({ id: 'days-from', label: say('From', '自'), value: this.from, chosen: (day) => this.span(day, this.to || day) })}
        ${dayField({ id: 'days-to', label: say('to', '至'), value: this.to, chosen: (day) => this.span(this.from, day) })}
        ${choice({
          id: 'days-kind',
          label: say('are', '设为'),
          value: this.kind,
          items: [
            { value: 'HOLIDAY', label: say('a holiday (off)', '放假（休）') },
            { value: 'WORKDAY', label: say('make-up working days (work)', '调休上班（班）') },
            { value: 'PLAIN', label: say('as in any week', '按普通周') },
          ],
          chosen: (kind) => {
            this.kind = kind;
            this.requestUpdate();
          },
        })}
        ${this.kind === 'PLAIN'
          ? nothing
          : html`<vaadin-text-field
              id="days-name"
              .label=${say('Name', '名称')}
              .value=${this.name}
              maxlength="100"
              @value-changed=${(event: CustomEvent<{ value: string }>) => (this.name = event.detail.value)}
            ></vaadin-text-field>`}
        <vaadin-button id="days-put" @click=${this.put}>${say('Put into the calendar', '填入日历')}</vaadin-button>
      </div>
      ${this.fault ? html`<p class="field-fault" role="alert">${this.fault}</p>` : nothing}
    </fieldset>`;
  }

  private changes(changed: readonly ChangedDay[]) {
    return html`<section aria-live="polite" data-changes=${changed.length}>
      <h3>${say(`What will change: ${changed.length} ${changed.length === 1 ? 'day' : 'days'}`, `将变更 ${changed.length} 天`)}</h3>
      ${changed.length
        ? html`<ul class="changes">
            ${changed.map(
              (day) => html`<li>
                <span class="number">${dayText(day.date)}</span>: ${this.was(day.before)} → <strong>${this.was(day.now)}</strong>
                <button type="button" aria-label=${say(`Undo ${day.date}`, `撤销 ${day.date}`)} @click=${() => this.undo(day)}>↶</button>
              </li>`,
            )}
          </ul>`
        : nothing}
    </section>`;
  }

  private was(day: ChangedDay['now']): string {
    return day ? saidOf(day) : say('as in any week', '按普通周');
  }

  private undo(day: ChangedDay): void {
    this.change({ days: withDays(this.draft.days, day.date, day.date, day.before?.kind, day.before?.name ?? '') });
  }

  private span(from: string, to: string): void {
    this.from = from;
    this.to = to;
    this.requestUpdate();
  }

  private put = () => {
    const year = String(this.known.year);
    this.fault = '';
    if (!this.from.startsWith(year) || !this.to.startsWith(year) || this.to < this.from) this.fault = say(`Give days of ${year}, the first before the last.`, `请填写 ${year} 年内的日期，起始日不晚于截止日。`);
    else if (this.kind !== 'PLAIN' && !this.name.trim()) this.fault = say('Give the days a name, such as 春节.', '请填写名称，例如“春节”。');
    else this.change({ days: withDays(this.draft.days, this.from, this.to, this.kind === 'PLAIN' ? undefined : (this.kind as 'HOLIDAY'), this.name.trim()) });
    this.requestUpdate();
  };

  private change(part: Partial<WorkingYear>): void {
    this.dispatchEvent(new CustomEvent('draft', { detail: { ...this.draft, ...part } }));
  }

  private tell(what: string): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}
customElements.define('duban-calendar-edit', CalendarEdit);
