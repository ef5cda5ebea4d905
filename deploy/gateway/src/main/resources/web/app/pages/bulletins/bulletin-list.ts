import { html, nothing } from 'lit';
import '@vaadin/button';
import { fetched, newKey, post, type Page } from '../../core/api';
import { dayText, momentText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { go } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { has } from '../../core/session';
import { choice } from '../../parts/choice';
import { problemNote } from '../../parts/problem-note';
import { stateBadge } from './bulletin-state';
import type { BulletinLine } from './bulletin-types';
import { endedPeriods, periodText } from './periods';

/** All bulletins, and for the supervision office a way to draft the next. */
class BulletinList extends DubanPage {
  private period = endedPeriods()[0]!;
  private key = newKey();
  private readonly doing = new Doing(this);
  private readonly bulletins = new Paged<BulletinLine>(this, (cursor, signal) => fetched<Page<BulletinLine>>('/bulletins', { cursor }, signal));

  override heading(): string {
    return say('Bulletins', '督查通报');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.bulletins.load();
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <a class="no-print" href="/scores">${say('Ranking by score', '积分排名')}</a>
      </div>
      <div class="stack">
        ${has('supervisor') ? this.form() : nothing}
        ${this.bulletins.show((items) => this.table(items), () => nothingHere(say('There is no bulletin yet.', '还没有督查通报。')))}
      </div>`;
  }

  private form() {
    return html`<form class="card no-print" @submit=${this.draft}>
      <h2>${say('Draft a bulletin', '起草通报')}</h2>
      ${problemNote(this.doing.problem)}
      <div class="row bottom">
        ${choice({
          id: 'period',
          label: say('Period', '周期'),
          value: this.period,
          items: endedPeriods().map((value) => ({ value, label: periodText(value) })),
          chosen: (period) => this.choose(period),
        })}
        <vaadin-button id="draft" theme="primary" ?disabled=${this.doing.busy} @click=${this.draft}>${say('Draft', '起草')}</vaadin-button>
      </div>
    </form>`;
  }

  private table(items: readonly BulletinLine[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr>
            <th scope="col">${say('Period', '周期')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Days', '起止')}</th>
            <th scope="col">${say('Drafted', '起草')}</th><th scope="col">${say('Approved', '审批')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (one) => html`<tr>
              <th scope="row"><a href="/bulletins/${one.period}">${periodText(one.period)}</a></th>
              <td>${stateBadge(one.state)}</td>
              <td class="number">${dayText(one.from)} – ${dayText(one.to)}</td>
              <td>${one.draftedBy}, ${momentText(one.draftedAt)}</td>
              <td>${one.approvedBy ? html`${one.approvedBy}, ${momentText(one.approvedAt)}` : '–'}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private choose(period: string): void {
    this.period = period;
    this.key = newKey();
    this.requestUpdate();
  }

  private draft = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.doing.run(async () => {
      await post(`/bulletins/${this.period}`, null, { idempotencyKey: this.key });
      go(`/bulletins/${this.period}`);
    });
  };
}
customElements.define('duban-bulletins', BulletinList);
