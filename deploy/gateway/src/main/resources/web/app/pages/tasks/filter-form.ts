import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/checkbox-group';
import '@vaadin/combo-box';
import '@vaadin/text-field';
import { all, fetched, type Page } from '../../core/api';
import { departmentName, departments, type Department } from '../../core/departments';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { cityWide } from '../../core/session';
import { named, valuesOf } from '../../core/words';
import { choice, wordItems } from '../../parts/choice';
import { dayField } from '../../parts/day-field';
import { one, withValues, type Filter } from './filters';

export interface MeetingLine {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly sequence: { readonly year: number; readonly number: number };
  readonly heldOn: string;
}

export function meetingName(meeting: MeetingLine): string {
  return meeting.title || `${meeting.body} ${meeting.sequence.year}-${meeting.sequence.number} (${meeting.heldOn})`;
}

/** The filters of the list. Nothing is asked before they are applied, so each search is one step in the browser's history. */
class TaskFilter extends DubanElement {
  static override properties = { filter: {} };
  declare filter: Filter;
  private draft: Filter = {};
  private units: readonly Department[] = [];

  constructor() {
    super();
    this.filter = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void departments().then((known) => {
      this.units = known;
      this.requestUpdate();
    }, () => undefined);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('filter')) this.draft = this.filter;
  }

  override render() {
    return html`<form class="card filters no-print" role="search" aria-label=${say('Filter tasks', '筛选事项')} @submit=${this.apply}>
      <div class="fields">
        ${this.words()} ${this.department()} ${this.sort()}
        <vaadin-button theme="primary" data-apply @click=${this.apply}>${say('Show', '查询')}</vaadin-button>
      </div>
      <details>
        <summary>${say('More filters', '更多筛选条件')}</summary>
        <div class="fields">
          ${this.pick('role', say('Part', '承办角色'), 'part')} ${this.pick('light', say('Light', '灯'), 'light')}
          ${this.pick('kind', say('Kind', '类型'), 'kind')} ${this.day('dueFrom', say('Due from', '时限自'))} ${this.day('dueTo', say('Due until', '时限至'))}
          ${this.day('closedFrom', say('Closed from', '销号自'))} ${this.day('closedTo', say('Closed until', '销号至'))}
          ${cityWide() ? this.meeting() : nothing} ${this.states()} ${this.switches()}
        </div>
      </details>
    </form>`;
  }

  private words() {
    return html`<vaadin-text-field
      class="wide"
      id="task-words"
      .label=${say('Words in number, title, requirement or sentence', '编号、标题、要求或原文中的词')}
      .value=${one(this.draft, 'q')}
      maxlength="200"
      clear-button-visible
      @value-changed=${(event: CustomEvent<{ value: string }>) => this.set('q', [event.detail.value.trim()])}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && this.apply(event)}
    ></vaadin-text-field>`;
  }

  private department() {
    const items = this.units.map((unit) => ({ value: unit.code, label: `${departmentName(unit.code)} ${unit.code}` }));
    return html`<vaadin-combo-box
      id="task-department"
      .label=${say('Department', '单位')}
      .items=${items}
      .value=${one(this.draft, 'department')}
      clear-button-visible
      @change=${(event: Event) => this.set('department', [(event.target as HTMLInputElement).value])}
    ></vaadin-combo-box>`;
  }

  private meeting() {
    return html`<vaadin-combo-box
      id="task-meeting"
      .label=${say('Meeting', '会议')}
      .dataProvider=${findMeetings}
      item-label-path="label"
      item-value-path="value"
      clear-button-visible
      @change=${(event: Event) => this.set('meeting', [(event.target as HTMLInputElement).value])}
    ></vaadin-combo-box>`;
  }

  private pick(name: string, label: string, kind: string) {
    return choice({ id: `task-${name}`, label, value: one(this.draft, name), items: wordItems(kind, say('any', '不限')), chosen: (value) => this.set(name, [value]) });
  }

  private day(name: string, label: string) {
    return dayField({ id: `task-${name}`, label, value: one(this.draft, name), chosen: (value) => this.set(name, [value]) });
  }

  private sort() {
    const items = [
      { value: '', label: say('deadline, soonest first', '时限，近的在前') },
      { value: 'issued', label: say('issue, newest first', '交办时间，新的在前') },
      { value: 'updated', label: say('last change, newest first', '最近变动，新的在前') },
      { value: 'closed', label: say('closing, newest first', '销号时间，新的在前') },
    ];
    const value = one(this.draft, 'sort') === 'due' ? '' : one(this.draft, 'sort');
    return choice({ id: 'task-sort', label: say('Order', '排序'), value, items, chosen: (order) => this.set('sort', [order]) });
  }

  private states() {
    return html`<vaadin-checkbox-group
      class="whole"
      id="task-status"
      .label=${say('States', '状态')}
      .value=${[...(this.draft.status ?? [])]}
      @value-changed=${(event: CustomEvent<{ value: string[] }>) => this.set('status', event.detail.value)}
    >
      ${valuesOf('status').map((value) => html`<vaadin-checkbox value=${value} .label=${named('status', value)}></vaadin-checkbox>`)}
    </vaadin-checkbox-group>`;
  }

  private switches() {
    const box = (name: string, label: string) =>
      html`<vaadin-checkbox
        id="task-${name}"
        .label=${label}
        .checked=${one(this.draft, name) === 'true'}
        @change=${(event: Event) => this.set(name, [(event.target as HTMLInputElement).checked ? 'true' : ''])}
      ></vaadin-checkbox>`;
    return html`<div class="row">${box('overdue', say('overdue only', '只看逾期'))} ${box('mine', say('mine only', '只看与我有关'))}
      ${box('acceptLate', say('not signed for in time only', '只看逾期未签收'))} ${box('unanswered', say('unanswered instruction only', '只看批示未答复'))}
    </div>`;
  }

  private set(name: string, values: readonly string[]): void {
    this.draft = withValues(this.draft, name, values);
  }

  private apply = (event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent<Filter>('filter', { detail: this.draft }));
  };
}

interface Wanted {
  readonly filter: string;
  readonly page: number;
}

/** Meetings by their words, the newest first. */
async function findMeetings(wanted: Wanted, answer: (items: object[], size: number) => void): Promise<void> {
  const items = wanted.filter
    ? (await fetched<Page<MeetingLine>>('/meetings', { q: wanted.filter, limit: 50 }).catch(() => ({ items: [] }))).items
    : await all<MeetingLine>('/meetings', {}, 200).catch(() => []);
  const lines = items.map((meeting) => ({ value: meeting.id, label: meetingName(meeting) }));
  answer(wanted.page === 0 ? lines : [], lines.length);
}

customElements.define('duban-task-filter', TaskFilter);
