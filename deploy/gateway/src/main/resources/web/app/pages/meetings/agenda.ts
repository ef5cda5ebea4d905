import { html, nothing, type PropertyValues } from 'lit';
import '@vaadin/button';
import { all, get, patch, post, remove } from '../../core/api';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { Sending } from '../../core/sending';
import { has } from '../../core/session';
import { named } from '../../core/words';
import { toast } from '../../parts/toast';
import './agenda-form';
import type { Entry } from './agenda-form';
import type { Read } from './meeting';
import type { AgendaItem } from './model';

const NEW = 'new';

/** What a meeting deals with. A published agenda changes by an amendment only, which says why. */
class MeetingAgenda extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private editing: string | null = null;
  private tag = '*';
  private readonly sending = new Sending(this);
  private readonly items = new Loaded<AgendaItem[]>(this, () => all<AgendaItem>(this.path()));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('read')) void this.items.load();
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="agenda-title">
      <h2 id="agenda-title">${say('Agenda', '议程')}</h2>
      ${this.sending.note()}
      ${this.items.show((items) => this.table(items), (items) => items.length === 0 && nothingHere(say('Nothing is on the agenda yet.', '尚无议题。')))}
      ${this.editing === NEW ? this.form(null) : nothing} ${this.may() && this.editing !== NEW ? this.buttons() : nothing}
    </section>`;
  }

  private buttons() {
    return html`<div class="row no-print">
      <vaadin-button data-do="add-item" @click=${() => this.edit(null)}>${say('Add an item', '添加议题')}</vaadin-button>
      ${this.frozen()
        ? nothing
        : html`<vaadin-button data-do="carry-over" ?disabled=${this.sending.busy} @click=${this.carryOver}>${say('Carry over what is open from earlier meetings', '列入以往会议未办结事项')}</vaadin-button>`}
    </div>`;
  }

  private table(items: readonly AgendaItem[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Agenda', '议程')}>
      <table class="list">
        <caption class="visually-hidden">${say('Agenda', '议程')}</caption>
        <thead><tr>
          <th scope="col" class="figure">#</th><th scope="col">${say('Title', '议题名称')}</th><th scope="col">${say('Kind', '类型')}</th><th scope="col">${say('Presented by', '汇报单位')}</th><th scope="col">${say('Outcome', '结果')}</th>
          ${this.may() ? html`<th scope="col" class="no-print"><span class="visually-hidden">${say('Change', '修改')}</span></th>` : nothing}
        </tr></thead>
        <tbody>${items.map((item) => this.row(item))}</tbody>
      </table>
    </div>`;
  }

  private row(item: AgendaItem) {
    return html`<tr>
        <td class="figure">${item.position + 1}</td>
        <td class="text">${item.title} ${item.decisionId ? html`<span class="badge">${say('Carried over', '结转')}</span>` : nothing}
          ${item.sources.map((source) => html`<div class="soft small">${[named('level', source.level), source.issuer, source.title, source.number, source.date].filter(Boolean).join(' · ')}</div>`)}</td>
        <td>${named('itemKind', item.kind)}</td>
        <td>${item.presenter}</td>
        <td>${named('outcome', item.outcome)}</td>
        ${this.may()
          ? html`<td class="no-print"><div class="row">
              <vaadin-button theme="small" data-do="edit-item" aria-label=${say(`Edit item ${item.position + 1}`, `修改议题 ${item.position + 1}`)} @click=${() => this.edit(item)}>${say('Edit', '修改')}</vaadin-button>
              ${this.frozen() ? nothing : html`<vaadin-button theme="small tertiary" data-do="remove-item" aria-label=${say(`Remove item ${item.position + 1}`, `移除议题 ${item.position + 1}`)} ?disabled=${this.sending.busy} @click=${() => this.remove_(item)}>${say('Remove', '移除')}</vaadin-button>`}
            </div></td>`
          : nothing}
      </tr>
      ${this.editing === item.id ? html`<tr class="no-print"><td colspan="6">${this.form(item)}</td></tr>` : nothing}`;
  }

  private form(item: AgendaItem | null) {
    return html`<duban-agenda-form .item=${item} .frozen=${this.frozen()} .work=${(entry: Entry, reason: string, key: string) => this.write(item, entry, reason, key)}
      @done=${this.done} @stale=${() => this.tell()} @closed=${() => this.close()}></duban-agenda-form>`;
  }

  private may(): boolean {
    return has('secretary') && this.read.meeting.status !== 'CLOSED';
  }

  private frozen(): boolean {
    return this.read.meeting.status === 'PUBLISHED';
  }

  private path(): string {
    return `/meetings/${this.read.meeting.id}/agenda-items`;
  }

  private async edit(item: AgendaItem | null): Promise<void> {
    this.editing = item?.id ?? NEW;
    this.tag = '*';
    this.requestUpdate();
    if (item) this.tag = (await get('/agenda-items/' + item.id).catch(() => undefined))?.etag ?? '*';
  }

  private close(): void {
    this.editing = null;
    this.requestUpdate();
  }

  private write(item: AgendaItem | null, entry: Entry, reason: string, key: string): Promise<unknown> {
    if (this.frozen()) return this.amend(item, entry, reason, key);
    if (item) return patch('/agenda-items/' + item.id, entry, { ifMatch: this.tag });
    return post(this.path(), entry, { idempotencyKey: key });
  }

  private amend(item: AgendaItem | null, { position, ...entry }: Entry, reason: string, key: string): Promise<unknown> {
    const others = (this.items.value ?? []).filter((one) => one.id !== item?.id).map(({ id, title, kind, presenter, outcome, sources }) => ({ id, title, kind, presenter, outcome, sources }));
    const agendaItems: object[] = [...others];
    agendaItems.splice(position ?? others.length, 0, item ? { id: item.id, ...entry } : entry);
    return post(`/meetings/${this.read.meeting.id}/amendment`, { reason, agendaItems }, { ifMatch: this.read.etag, idempotencyKey: key });
  }

  private async remove_(item: AgendaItem): Promise<void> {
    const removed = await this.sending.run(async () => remove('/agenda-items/' + item.id, { ifMatch: (await get('/agenda-items/' + item.id)).etag ?? '*' }));
    if (removed) toast(say('Removed.', '已移除。'));
    if (removed || this.sending.stale) this.tell();
  }

  private carryOver = async (): Promise<void> => {
    const carried = await this.sending.run((key) => post<{ items: { outcome: string }[] }>(this.path() + '/carry-over', {}, { idempotencyKey: key }));
    if (!carried) return;
    const added = carried.body.items.filter((one) => one.outcome === 'ADDED').length;
    toast(say(`${added} put on the agenda.`, `已列入 ${added} 项。`));
    this.tell();
  };

  private done = () => {
    this.close();
    this.tell();
  };

  private tell(): void {
    this.dispatchEvent(new Event('changed', { bubbles: true }));
  }
}
customElements.define('duban-agenda', MeetingAgenda);
