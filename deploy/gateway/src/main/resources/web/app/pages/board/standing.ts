import { html, nothing } from 'lit';
import { fetched } from '../../core/api';
import { dayText, today } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Paged } from '../../core/paged';
import { named } from '../../core/words';
import { monthOf } from './month';
import { monthChoice, monthSpan } from './month-choice';
import type { DepartmentScore, KindScore, ScorePoint } from './score-types';
import { pointsText } from './points';

/** Where a department stands in a month, and why: each point with what it counts and the fact that brought it. */
class Standing extends DubanElement {
  static override properties = { department: {} };
  declare department: string;
  private month = monthOf(today());
  private asked = '';
  private readonly points = new Paged<ScorePoint>(this, (cursor, signal) =>
    fetched<DepartmentScore>(`/departments/${encodeURIComponent(this.department)}/score`, { ...monthSpan(this.month), limit: 20, cursor }, signal));

  override willUpdate(): void {
    const wanted = this.department + this.month;
    if (wanted === this.asked) return;
    this.asked = wanted;
    void this.points.load();
  }

  override render() {
    return html`<section class="card" aria-labelledby="why">
      <div class="row between">
        <h2 id="why" tabindex="-1">${say('Rank, and why', '排名及依据')}</h2>
        ${monthChoice(this.month, (month) => this.choose(month))}
      </div>
      ${this.summary()}
      ${this.points.show(
        (items) => this.facts(items),
        () => html`<p class="soft" data-state="empty">${say('No point was given or taken in this month.', '本月没有加分或扣分。')}</p>`,
      )}
      <p class="small"><a href="/scores?month=${this.month}">${say('The ranking of all', '全部排名')}</a> · <a href="/settings/score-weights">${say('What a point counts', '计分标准')}</a></p>
    </section>`;
  }

  private summary() {
    const score = this.points.first.value as DepartmentScore | undefined;
    if (!score || this.points.first.problem) return nothing;
    const rank = score.rank === null
      ? say('Not ranked: it had led no task by then.', '未参与排名：当时尚无牵头事项。')
      : say(`Rank ${score.rank} of ${score.ranked}`, `第 ${score.rank} 名，共 ${score.ranked} 个单位`);
    return html`<p data-rank=${score.rank ?? ''}><strong>${rank}</strong> · ${say('Score', '得分')} <strong class="number">${pointsText(score.points)}</strong></p>
      ${kinds(score.kinds.filter((one) => one.count > 0), score.points)}`;
  }

  private facts(items: readonly ScorePoint[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('Points', '计分明细')}>
      <table class="list">
        <caption>${say('Each point and its fact', '每一分及其依据')}</caption>
        <thead>
          <tr>
            <th scope="col">${say('Day', '日期')}</th><th scope="col">${say('For', '计分项')}</th>
            <th scope="col" class="figure">${say('Points', '分值')}</th><th scope="col">${say('Task', '事项')}</th><th scope="col">${say('Fact', '依据')}</th>
          </tr>
        </thead>
        <tbody>${items.map(fact)}</tbody>
      </table>
    </div>`;
  }

  private choose(month: string): void {
    this.month = month;
    this.requestUpdate();
  }
}
customElements.define('duban-standing', Standing);

function kinds(list: readonly KindScore[], sum: number) {
  if (!list.length) return nothing;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('What the score is made of', '得分构成')}>
    <table class="list narrow">
      <caption>${say('What the score is made of', '得分构成')}</caption>
      <thead>
        <tr>
          <th scope="col">${say('For', '计分项')}</th><th scope="col" class="figure">${say('Times', '次数')}</th>
          <th scope="col" class="figure">${say('Weight', '权重')}</th><th scope="col" class="figure">${say('Points', '分值')}</th>
        </tr>
      </thead>
      <tbody>
        ${list.map((one) => html`<tr><th scope="row">${named('point', one.kind)}</th><td class="figure">${one.count}</td><td class="figure">${pointsText(one.weight)}</td><td class="figure">${pointsText(one.points)}</td></tr>`)}
      </tbody>
      <tfoot><tr><th scope="row" colspan="3">${say('Sum', '合计')}</th><td class="figure"><strong>${pointsText(sum)}</strong></td></tr></tfoot>
    </table>
  </div>`;
}

function fact(point: ScorePoint) {
  const tab = point.position === null ? 'trace' : 'timeline';
  const name = point.slip ?? say(`Line ${point.position} of the timeline`, `时间线第 ${point.position} 条`);
  return html`<tr data-point=${point.kind}>
    <td class="number">${dayText(point.day)}</td>
    <td>${named('point', point.kind)}</td>
    <td class="figure">${pointsText(point.points)}</td>
    <td class="what">${point.task ? html`<a href="/tasks/${point.task.id}">${point.task.title}</a> <span class="small soft number">${point.task.number}</span>` : html`<span class="soft">${say('A task that is with other departments now', '事项已转交其他单位')}</span>`}</td>
    <td>${point.task ? html`<a href="/tasks/${point.task.id}?tab=${tab}">${name}</a>` : name}</td>
  </tr>`;
}
