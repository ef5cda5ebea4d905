import { html, nothing } from 'lit';
import '@vaadin/button';
import { fetched, type Page } from '../../core/api';
import { momentText } from '../../core/dates';
import { say } from '../../core/language';
import { has } from '../../core/session';
import { nothingHere } from '../../core/loaded';
import { go, search } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { taskTable, type TaskLine } from '../../parts/task-table';
import { addressOf, chipsOf, filterOf, withValues, type Chip, type Filter } from './filters';
import { meetingName, type MeetingLine } from './filter-form';
import './view-bar';
import './ledger-export';

const MOST_AT_ONCE = 200;
const JUST_NOW = 3000;

/** Where one was in a list before one went to a task of it. */
let left: { readonly search: string; readonly shown: number; readonly scroll: number } | undefined;
let wentBack = 0;
window.addEventListener('popstate', () => (wentBack = Date.now()));

/** All tasks that one may know of, narrowed by what stands in the address. */
class TaskList extends DubanPage {
  private search = search();
  private filter: Filter = filterOf(this.search);
  private again = 0;
  private readonly titles = new Map<string, string>();
  private readonly tasks = new Paged<TaskLine>(this, (cursor, signal) => fetched<Page<TaskLine>>('/tasks', { ...this.filter, ...(cursor ? { cursor } : {}), ...(this.again ? { limit: this.again } : {}) }, signal));

  override heading(): string {
    return say('Tasks', '督办事项');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-location-changed', this.moved);
    // The router scrolls up before it goes; whoever comes back is to find the line where it was.
    this.addEventListener('click', this.leave, { capture: true });
    if (left?.search === this.search && Date.now() - wentBack < JUST_NOW) void this.askAgain(left.shown, left.scroll);
    else void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('vaadin-router-location-changed', this.moved);
  }

  override render() {
    const filtered = chipsOf(this.filter, this.titles);
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <div class="row no-print">
          ${has('supervisor') ? html`<a href="/tasks/new">${say('New task', '新建督办事项')}</a>` : nothing}
          <duban-ledger-export .filter=${this.filter}></duban-ledger-export>
          ${has('supervisor') ? html`<a href="/ledger-import">${say('Import a ledger', '导入台账')}</a>` : nothing}
          <a href="/settings/calendar-feeds">${say('Calendar feeds', '日历订阅')}</a>
        </div>
      </div>
      <duban-view-bar .filter=${this.filter}></duban-view-bar>
      <duban-task-filter .filter=${this.filter} @filter=${(event: CustomEvent<Filter>) => this.goTo(event.detail)}></duban-task-filter>
      ${filtered.length ? this.chips(filtered) : nothing}
      <p class="print-only small">${say('As of', '截至')} ${momentText(new Date().toISOString())}</p>
      ${this.tasks.show((items) => taskTable(items), () => this.nothing(filtered.length > 0))}`;
  }

  private chips(chips: readonly Chip[]) {
    return html`<div class="chips">
      <ul aria-label=${say('Active filters', '当前筛选条件')}>
        ${chips.map(
          (chip) => html`<li class="chip" data-filter=${chip.name}>
            ${chip.text}
            <button type="button" class="no-print" aria-label=${say(`Remove filter ${chip.text}`, `移除筛选条件 ${chip.text}`)} @click=${() => this.without(chip)}>✕</button>
          </li>`,
        )}
      </ul>
      <vaadin-button class="no-print" theme="tertiary" data-clear @click=${this.clear}>${say('Clear all', '全部清除')}</vaadin-button>
    </div>`;
  }

  private nothing(filtered: boolean) {
    return nothingHere(
      filtered ? say('No task fulfils this.', '没有符合条件的事项。') : say('There are no tasks yet.', '还没有督办事项。'),
      filtered ? html`<vaadin-button @click=${this.clear}>${say('Clear filters', '清除筛选条件')}</vaadin-button>` : nothing,
    );
  }

  private without(chip: Chip): void {
    this.goTo(withValues(this.filter, chip.name, (this.filter[chip.name] ?? []).filter((value) => value !== chip.value)));
    // The button that was pressed is gone; the heading takes the focus, as on a new page.
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  private clear = () => this.goTo(this.filter.sort ? { sort: this.filter.sort } : {});

  private goTo(filter: Filter): void {
    go(addressOf(filter));
  }

  private moved = () => {
    if (location.pathname !== '/tasks' || location.search === this.search) return;
    this.search = location.search;
    this.filter = filterOf(location.search);
    void this.ask();
  };

  private leave = () => {
    left = { search: this.search, shown: this.tasks.items.length, scroll: window.scrollY };
  };

  private async askAgain(shown: number, scroll: number): Promise<void> {
    this.again = Math.min(shown, MOST_AT_ONCE);
    await this.ask();
    this.again = 0;
    await this.updateComplete;
    window.scrollTo(0, scroll);
  }

  private ask(): Promise<void> {
    this.filter.meeting?.filter((id) => !this.titles.has(id)).forEach((id) => void this.learnTitle(id));
    return this.tasks.load();
  }

  private async learnTitle(id: string): Promise<void> {
    const meeting = await fetched<MeetingLine>(`/meetings/${encodeURIComponent(id)}`).catch(() => undefined);
    if (meeting) this.titles.set(id, meetingName(meeting));
    this.requestUpdate();
  }
}
customElements.define('duban-task-list', TaskList);
