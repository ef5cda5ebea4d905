import { html } from 'lit';
import '@vaadin/button';
import { fetched, type Page } from '../../core/api';
import { today } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { keepInAddress, query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { named, valuesOf } from '../../core/words';
import { monthOf } from '../board/month';
import { monthChoice, monthSpan } from '../board/month-choice';
import { pointsText } from '../board/points';
import type { Ranked } from '../board/score-types';

/** The ranking of a month, with what each sum is made of. */
class ScoresPage extends DubanPage {
  private month = asked();
  private readonly ranks = new Paged<Ranked>(this, async (cursor, signal) => {
    await departments();
    return fetched<Page<Ranked>>('/scores', { ...monthSpan(this.month), limit: 100, cursor }, signal);
  });

  override heading(): string {
    return say('Ranking by score', '积分排名');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.ranks.load();
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <div class="row">${monthChoice(this.month, this.choose)} <a class="no-print" href="/settings/score-weights">${say('What a point counts', '计分标准')}</a></div>
      </div>
      ${this.ranks.show((items) => this.table(items), () => nothingHere(say('No department had led a task by then.', '当时还没有单位牵头事项。')))}`;
  }

  private table(items: readonly Ranked[]) {
    const kinds = valuesOf('point');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr>
            <th scope="col" class="figure">${say('Rank', '名次')}</th>
            <th scope="col">${say('Department', '单位')}</th>
            <th scope="col" class="figure">${say('Score', '得分')}</th>
            ${kinds.map((kind) => html`<th scope="col" class="figure">${named('point', kind)}</th>`)}
          </tr>
        </thead>
        <tbody>${items.map((one) => line(one, kinds))}</tbody>
      </table>
    </div>`;
  }

  private choose = (month: string) => {
    this.month = month;
    keepInAddress({ month });
    void this.ranks.load();
  };
}
customElements.define('duban-scores', ScoresPage);

function line(one: Ranked, kinds: readonly string[]) {
  const points = (kind: string) => one.kinds.find((score) => score.kind === kind);
  return html`<tr>
    <td class="figure">${one.rank}</td>
    <th scope="row"><a href="/departments/${encodeURIComponent(one.department)}">${departmentName(one.department)}</a></th>
    <td class="figure"><strong>${pointsText(one.points)}</strong></td>
    ${kinds.map((kind) => html`<td class="figure">${points(kind)?.count ? html`${pointsText(points(kind)!.points)} <span class="small soft">(${points(kind)!.count}×)</span>` : '–'}</td>`)}
  </tr>`;
}

function asked(): string {
  const month = query().get('month') ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : monthOf(today());
}
