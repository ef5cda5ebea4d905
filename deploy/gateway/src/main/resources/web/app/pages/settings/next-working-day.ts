import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/integer-field';
import { fetched, Problem } from '../../core/api';
import { dayText, today } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { language, say } from '../../core/language';
import { dayField } from '../../parts/day-field';
import { problemNote } from '../../parts/problem-note';

interface Next {
  readonly from: string;
  readonly days: number;
  readonly date: string;
  readonly provisional: boolean;
}

/** Counts working days, as deadlines are counted. */
class NextWorkingDay extends DubanElement {
  private from = today();
  private days = 5;
  private found?: Next;
  private problem?: Problem;
  private busy = false;

  override render() {
    return html`<section class="card no-print">
      <h2>${say('Count working days', '推算工作日')}</h2>
      <form class="row" @submit=${this.count}>
        <vaadin-integer-field
          id="count-days"
          .label=${say('Working days', '工作日数')}
          .value=${String(this.days)}
          min="-366"
          max="366"
          step-buttons-visible
          required
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.days = Number(event.detail.value))}
        ></vaadin-integer-field>
        ${dayField({ id: 'count-from', label: say('from', '自'), value: this.from, required: true, chosen: (day) => (this.from = day) })}
        <vaadin-button id="count" ?disabled=${this.busy} @click=${this.count}>${say('Count', '推算')}</vaadin-button>
      </form>
      ${problemNote(this.problem)}
      <p role="status">${this.found ? this.answer(this.found) : nothing}</p>
    </section>`;
  }

  private answer(next: Next) {
    const name = new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(next.date + 'T00:00:00Z'));
    const day = html`<strong class="number" data-next=${next.date}>${dayText(next.date)}</strong> ${name}`;
    const many = next.days === 1 ? 'working day' : 'working days';
    return html`${say(`${next.days} ${many} from ${dayText(next.from)} is `, `自 ${dayText(next.from)} 起 ${next.days} 个工作日为 `)}${day}${next.provisional
      ? html` <span class="badge yellow">${say('provisional', '暂定')}</span>`
      : nothing}`;
  }

  private count = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.busy = true;
    this.requestUpdate();
    try {
      this.found = await fetched<Next>('/working-calendar/next', { from: this.from, days: this.days });
      this.problem = undefined;
    } catch (failure) {
      this.found = undefined;
      this.problem = failure as Problem;
    }
    this.busy = false;
    this.requestUpdate();
  };
}
customElements.define('duban-next-working-day', NextWorkingDay);
