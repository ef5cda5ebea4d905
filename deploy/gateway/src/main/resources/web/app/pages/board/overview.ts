import { html, nothing } from 'lit';
import '../../parts/chart';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { keepInAddress } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { attention } from './attention';
import type { DepartmentRow } from './board-types';
import { lightsChart, trendChart } from './charts';
import { cityOverview, departmentRows, monthly } from './city';
import { mainFigures } from './main-figures';
import { figures } from './figures';
import { askedDay, dayChoice, pastBanner } from './past';
import { ranking } from './ranking';

/** How the city stands: its figures, its departments, and what to look at first. */
class OverviewPage extends DubanPage {
  private asOf = askedDay();
  private readonly city = new Loaded(this, (signal) => cityOverview(this.asOf, signal));
  private readonly rows = new Loaded(this, (signal) => departmentRows(this.asOf, signal));
  private readonly months = new Loaded(this, (signal) => monthly(this.asOf, signal));

  override heading(): string {
    return say('Overview', '督办总览');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.load();
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <div class="row">${dayChoice(this.asOf, this.choose)} <a class="no-print" href="/wall">${say('Wall screen', '大屏模式')}</a></div>
      </div>
      <div class="stack">
        ${pastBanner(this.asOf, () => this.choose(undefined))}
        ${this.city.show((city) => figures(mainFigures(city, city.lists), say('Figures', '主要数字')))}
        <div class="columns">
          <section class="card">${this.rows.show((rows) => this.lights(rows))}</section>
          <section class="card">${this.months.show((months) => html`<duban-chart .spec=${trendChart(months)}></duban-chart>`, (months) => !months.length && nothingHere(say('No month has passed yet.', '还没有数据。')))}</section>
        </div>
        ${this.city.value?.attention ? attention(this.city.value.attention, this.city.value.lists) : nothing}
        <section class="card" aria-labelledby="ranking">
          <h2 id="ranking">${say('Ranking', '单位排名')}</h2>
          ${this.rows.show((rows) => ranking(rows, say('Ranking', '单位排名')), (rows) => !rows.length && nothingHere(say('No department is ranked yet.', '暂无排名。')))}
        </section>
      </div>`;
  }

  private lights(rows: readonly DepartmentRow[]) {
    const spec = lightsChart(rows);
    return spec.categories.length ? html`<duban-chart .spec=${spec}></duban-chart>` : nothingHere(say('No task is open.', '没有在办事项。'));
  }

  private load(): void {
    void this.city.load();
    void this.rows.load();
    void this.months.load();
  }

  private choose = (day: string | undefined) => {
    this.asOf = day;
    keepInAddress({ asOf: day });
    this.load();
  };
}
customElements.define('duban-overview', OverviewPage);
