import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { fetched, get, newKey, post, remove, type Page } from '../../core/api';
import { momentText } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { cityWide } from '../../core/session';
import { choice } from '../../parts/choice';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import { copyNote } from './copy-note';
import { wrong } from './save-note';

interface Feed {
  readonly id: string;
  readonly name: string | null;
  readonly department: string | null;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** Deadlines in one's own calendar program: addresses to subscribe to, each shown once and closed at will. */
class CalendarFeeds extends DubanPage {
  private name = '';
  private department = '';
  private key = newKey();
  private units: readonly string[] = [];
  private made = '';
  private readonly doing = new Doing(this);
  private readonly feeds = new Paged<Feed>(this, (cursor, signal) => fetched<Page<Feed>>('/calendar-feeds', { cursor }, signal));

  override heading(): string {
    return say('Calendar feeds', '日历订阅');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.feeds.load();
    void departments().then((known) => (this.units = known.filter((unit) => ['DEPARTMENT', 'COUNTY'].includes(unit.kind)).map((unit) => unit.code)), () => undefined);
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <div class="stack">
        <p class="soft">${say('Subscribe to deadlines in your own calendar program. Whoever knows an address may read them.', '在自己的日历软件中订阅办理时限。知道地址的人均可查看，请妥善保管。')}</p>
        ${problemNote(this.doing.problem)} ${this.made ? copyNote(say('Subscribe to this address. It is shown only now.', '请在日历软件中订阅此地址，仅此一次显示。'), this.made) : nothing}
        ${this.form()}
        ${this.feeds.show((items) => this.table(items), () => nothingHere(say('No feed was made yet.', '尚未创建日历订阅。')))}
      </div>`;
  }

  private form() {
    const units = [{ value: '', label: say('the whole city', '全市') }, ...this.units.map((code) => ({ value: code, label: departmentName(code) }))];
    return html`<form class="card fields" @submit=${this.make}>
      ${cityWide() ? choice({ id: 'feed-department', label: say('Deadlines of', '哪个单位的时限'), value: this.department, items: units, chosen: (department) => this.take({ department }), wrong: wrong(this.doing.problem, 'department') }) : nothing}
      <vaadin-text-field id="feed-name" .label=${say('Name in the calendar (optional)', '日历名称（可选）')} maxlength="100" .value=${this.name}
        .invalid=${Boolean(wrong(this.doing.problem, 'name'))} .errorMessage=${wrong(this.doing.problem, 'name')} @change=${(event: Event) => this.take({ name: (event.target as HTMLInputElement).value.trim() })}></vaadin-text-field>
      <vaadin-button theme="primary" id="make-feed" ?disabled=${this.doing.busy} @click=${this.make}>${say('Make a feed', '创建订阅')}</vaadin-button>
    </form>`;
  }

  private table(feeds: readonly Feed[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list roomy">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr><th scope="col">${say('Name', '名称')}</th><th scope="col">${say('Deadlines of', '时限范围')}</th><th scope="col">${say('Made', '创建')}</th><th scope="col">${say('Change', '操作')}</th></tr>
        </thead>
        <tbody>
          ${feeds.map((feed) => {
            const name = feed.name ?? (departmentName(feed.department) || say('the whole city', '全市'));
            return html`<tr data-feed=${feed.id}>
              <th scope="row">${name}</th>
              <td>${departmentName(feed.department) || say('the whole city', '全市')}</td>
              <td>${momentText(feed.madeAt)} <span class="soft small">${feed.madeBy}</span></td>
              <td><vaadin-button theme="small error" ?disabled=${this.doing.busy} aria-label=${say(`Close ${name}`, `撤销 ${name}`)} @click=${() => this.close(feed)}>${say('Close', '撤销')}</vaadin-button></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private take(part: { name?: string; department?: string }): void {
    Object.assign(this, part);
    this.key = newKey();
    this.requestUpdate();
  }

  private make = (event: Event) => {
    event.preventDefault();
    void this.doing.run(async () => {
      const { body } = await post<{ url: string | null }>('/calendar-feeds', { department: this.department || null, name: this.name || null }, { idempotencyKey: this.key });
      this.made = body.url ?? '';
      this.take({ name: '' });
      await this.feeds.load();
    });
  };

  private close(feed: Feed): Promise<void> {
    return this.doing.run(async () => {
      const { etag } = await get(`/calendar-feeds/${feed.id}`);
      await remove(`/calendar-feeds/${feed.id}`, { ifMatch: etag ?? '*' });
      toast(say('Its address opens nothing any more.', '该地址已失效。'));
      this.made = '';
      await this.feeds.load();
    });
  }
}
customElements.define('duban-calendar-feeds', CalendarFeeds);
