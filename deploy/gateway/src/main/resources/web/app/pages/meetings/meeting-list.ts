import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/combo-box';
import '@vaadin/text-field';
import { fetched, type Page } from '../../core/api';
import { dayText } from '../../core/dates';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { keepInAddress, query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { Sending } from '../../core/sending';
import { has } from '../../core/session';
import { choice, wordItems } from '../../parts/choice';
import './feeds';
import { bodyNames } from './header-form';
import type { Meeting } from './model';
import './new-meeting';
import { meetingBadge, numberOf, titleOf } from './texts';

type Field = HTMLElement & { value: string };

const FILTERS = ['q', 'status', 'body'] as const;

/** Meetings, newest first. What they are looked for by stands in the address. */
class MeetingList extends DubanPage {
  private filter: Record<string, string> = Object.fromEntries(FILTERS.map((name) => [name, query().get(name) ?? '']));
  private adding = query().has('new');
  private bodies: readonly string[] = [];
  private readonly more = new Sending(this);
  private readonly meetings = new Loaded<Page<Meeting>>(this, (signal) => fetched('/meetings', this.filter, signal));

  override heading(): string {
    return say('Meetings', '会议');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.meetings.load();
    void bodyNames().then((names) => {
      this.bodies = names;
      this.requestUpdate();
    }, () => undefined);
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        ${has('secretary', 'system') && !this.adding ? html`<vaadin-button theme="primary" data-do="new" @click=${() => this.add(true)}>${say('New meeting', '新建会议')}</vaadin-button>` : nothing}
      </div>
      <div class="stack">
        ${this.adding ? html`<duban-new-meeting @closed=${() => this.add(false)}></duban-new-meeting>` : nothing} ${this.search()}
        ${this.meetings.show((page) => this.table(page), (page) => page.items.length === 0 && nothingHere(say('No meeting fulfils this.', '没有符合条件的会议。')))}
        <duban-meeting-feeds></duban-meeting-feeds>
      </div>`;
  }

  private search() {
    const value = (event: Event) => (event.currentTarget as Field).value;
    return html`<form class="row no-print" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <vaadin-text-field id="q" .label=${say('Search', '搜索')} .value=${this.filter.q} clear-button-visible @change=${(event: Event) => this.look({ q: value(event).trim() })}></vaadin-text-field>
      <vaadin-combo-box id="filter-body" .label=${say('Body', '会议名称')} .items=${this.bodies} .value=${this.filter.body} clear-button-visible @change=${(event: Event) => this.look({ body: value(event) })}></vaadin-combo-box>
      ${choice({ id: 'filter-status', label: say('State', '状态'), items: wordItems('meetingStatus', say('All', '全部')), value: this.filter.status, chosen: (status) => this.look({ status }) })}
    </form>`;
  }

  private table(page: Page<Meeting>) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Meetings', '会议')}>
        <table class="list">
          <caption class="visually-hidden">${say('Meetings, newest first', '会议，按日期倒序')}</caption>
          <thead><tr>
            <th scope="col">${say('Date', '召开日期')}</th><th scope="col">${say('Meeting', '会议')}</th><th scope="col">${say('Body', '会议名称')}</th>
            <th scope="col">${say('Number', '次数')}</th><th scope="col">${say('Chair', '主持人')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Minutes', '纪要')}</th>
          </tr></thead>
          <tbody>${page.items.map((meeting) => row(meeting))}</tbody>
        </table>
      </div>
      ${this.more.note()}
      ${page.nextCursor ? html`<div class="row no-print"><vaadin-button data-do="more" ?disabled=${this.more.busy} @click=${() => this.next(page)}>${say('More', '更多')}</vaadin-button></div>` : nothing}`;
  }

  private look(change: Record<string, string>): void {
    this.filter = { ...this.filter, ...change };
    keepInAddress(this.filter);
    void this.meetings.load();
  }

  private async next(page: Page<Meeting>): Promise<void> {
    const more = await this.more.run(() => fetched<Page<Meeting>>('/meetings', { ...this.filter, cursor: page.nextCursor }));
    if (more && this.meetings.value === page) this.meetings.value = { items: [...page.items, ...more.items], nextCursor: more.nextCursor };
    this.requestUpdate();
  }

  private add(adding: boolean): void {
    this.adding = adding;
    this.requestUpdate();
  }
}
customElements.define('duban-meeting-list', MeetingList);

function row(meeting: Meeting) {
  return html`<tr>
    <td class="number">${dayText(meeting.heldOn)}</td>
    <td class="text"><a href="/meetings/${meeting.id}">${titleOf(meeting)}</a></td>
    <td>${meeting.body}</td>
    <td class="number">${numberOf(meeting.sequence)}</td>
    <td>${meeting.chair}</td>
    <td>${meetingBadge(meeting.status)}</td>
    <td>${meeting.minutesVersion ? html`<a href="/meetings/${meeting.id}/review">${say('Review', '审定')}<span class="visually-hidden"> ${titleOf(meeting)}</span></a>` : html`<span class="soft">${say('none yet', '未导入')}</span>`}</td>
  </tr>`;
}
