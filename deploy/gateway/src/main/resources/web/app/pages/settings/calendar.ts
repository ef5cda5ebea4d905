import { html, nothing } from 'lit';
import '@vaadin/button';
import { get, put, type Answer } from '../../core/api';
import { today } from '../../core/dates';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { toast } from '../../parts/toast';
import './calendar-edit';
import { monthTables } from './month-tables';
import './next-working-day';
import { saveNote } from './save-note';
import { byDate, changedDays, type WorkingYear } from './working-year';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The working calendar of a year: what departs from Monday to Friday, from which notice, and its change. */
class CalendarPage extends DubanPage {
  private year = asked();
  private etag: string | null = null;
  private draft?: WorkingYear;
  private readonly doing = new Doing(this);
  private readonly known = new Loaded<Answer<WorkingYear>>(this, (signal) => get(`/working-calendar/${this.year}`, {}, signal));

  override heading(): string {
    return say(`Working calendar ${this.year}`, `${this.year} 年工作日历`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-location-changed', this.moved);
    void this.known.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('vaadin-router-location-changed', this.moved);
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <nav class="row no-print" aria-label=${say('Year', '年份')}>${this.toYear(this.year - 1, '←')} ${this.toYear(this.year + 1, '→')}</nav>
      </div>
      <div class="stack">
        ${this.known.show((answer) => this.calendar(answer.body))}
        <duban-next-working-day></duban-next-working-day>
      </div>`;
  }

  private toYear(year: number, arrow: string) {
    return year < FIRST_YEAR || year > LAST_YEAR ? nothing : html`<a href="/settings/calendar?year=${year}">${arrow === '←' ? '← ' : ''}${year}${arrow === '→' ? ' →' : ''}</a>`;
  }

  private calendar(known: WorkingYear) {
    const shown = this.draft ?? known;
    const changed = changedDays(known.days, shown.days);
    return html`<div class="stack">
      ${this.origin(known)} ${saveNote(this.doing.problem, this.takeOver)}
      ${this.draft
        ? html`<duban-calendar-edit
            .known=${known}
            .draft=${this.draft}
            .saving=${this.doing.busy}
            .problem=${this.doing.problem}
            @draft=${(event: CustomEvent<WorkingYear>) => this.take(event.detail)}
            @give-up=${() => this.take(undefined)}
            @save=${this.save}
          ></duban-calendar-edit>`
        : nothing}
      ${monthTables(this.year, byDate(shown.days), new Set(changed.map((day) => day.date)))}
    </div>`;
  }

  private origin(known: WorkingYear) {
    return html`<div class="row">
      ${known.provisional
        ? html`<span class="badge yellow" data-provisional>${say('Provisional', '暂定')}</span>
            <span>${known.source ? known.source : say('The official notice is not in yet; Monday to Friday counts.', '尚未录入正式通知，按周一至周五计算。')}</span>`
        : html`<span class="badge green">${say('Official', '正式')}</span> <span>${say('From', '依据')} ${known.source}</span>`}
      ${has('supervisor', 'system') && !this.draft ? html`<vaadin-button class="no-print" id="edit" @click=${() => this.take(known)}>${say('Change', '修改')}</vaadin-button>` : nothing}
    </div>`;
  }

  private take(draft: WorkingYear | undefined): void {
    if (draft && !this.draft) this.etag = this.known.value!.etag;
    this.draft = draft;
    if (!draft) this.doing.forget();
    this.requestUpdate();
  }

  private moved = () => {
    if (location.pathname !== '/settings/calendar' || asked() === this.year) return;
    this.year = asked();
    this.known.value = undefined;
    this.take(undefined);
    void this.known.load();
  };

  /** The draft stays; the list of changes now tells from what the other person left. */
  private takeOver = async (): Promise<void> => {
    await this.known.load();
    this.etag = this.known.value?.etag ?? null;
    this.doing.forget();
    this.requestUpdate();
  };

  private save = () =>
    this.doing.run(async () => {
      if (!this.draft) return;
      this.known.value = await put<WorkingYear>(`/working-calendar/${this.year}`, this.draft, { ifMatch: this.etag ?? '*' });
      this.take(undefined);
      toast(say('The calendar is published; deadlines and reminders follow it.', '工作日历已发布，时限与提醒随之调整。'));
    });
}

function asked(): number {
  const year = Number(query().get('year') ?? today().slice(0, 4));
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today().slice(0, 4));
}

customElements.define('duban-working-calendar', CalendarPage);
