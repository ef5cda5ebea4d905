import { html, nothing } from 'lit';
import '../../parts/chart';
import { Problem } from '../../core/api';
import { CITY } from '../../core/dates';
import { language, say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { go } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { lightsChart, trendChart } from './charts';
import { cityOverview, departmentRows, monthly } from './city';
import { mainFigures } from './main-figures';
import { figures } from './figures';

const EVERY_MILLIS = 60_000;
const DEPARTMENTS = 16;

/** The city on a screen that hangs on a wall: nobody operates it, it keeps itself fresh and says when it doesn't. */
class Wall extends DubanPage {
  private at?: Date;
  private clock?: ReturnType<typeof setInterval>;
  private readonly city = new Loaded(this, async (signal) => {
    const [overview, rows, months] = await Promise.all([cityOverview(undefined, signal), departmentRows(undefined, signal), monthly(undefined, signal)]);
    this.at = new Date();
    return { overview, rows, months };
  });

  override heading(): string {
    return say('How the city stands', '全市督办态势');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.body.classList.add('wall');
    window.addEventListener('keydown', this.leave);
    this.clock = setInterval(() => void this.city.load(), EVERY_MILLIS);
    void this.city.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.body.classList.remove('wall');
    window.removeEventListener('keydown', this.leave);
    clearInterval(this.clock);
  }

  override render() {
    return html`<div class="wall-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <div class="row">${this.freshness()} <a href="/overview">${say('Leave (Esc)', '退出 (Esc)')}</a></div>
      </div>
      ${this.city.value ? this.screen(this.city.value) : this.city.show(() => html``)}`;
  }

  private screen(city: NonNullable<Wall['city']['value']>) {
    return html`${figures(mainFigures(city.overview, null), say('Figures', '主要数字'))}
      <div class="wall-charts">
        <section class="card"><duban-chart bare .spec=${lightsChart(city.rows, DEPARTMENTS)}></duban-chart></section>
        <section class="card"><duban-chart bare .spec=${trendChart(city.months)}></duban-chart></section>
      </div>`;
  }

  private freshness() {
    if (!this.at) return nothing;
    const time = new Intl.DateTimeFormat(language(), { timeStyle: 'medium', timeZone: CITY }).format(this.at);
    return this.city.problem
      ? html`<span class="note warn" role="alert" data-state="old">${this.old(this.city.problem, time)}</span>`
      : html`<span class="soft" data-state="fresh">${say(`Figures of ${time}, renewed every minute`, `数据时间 ${time}，每分钟刷新`)}</span>`;
  }

  private old(problem: Problem, time: string): string {
    return say(`Old: these figures are of ${time}. Renewing failed (${problem.title}); it is tried again every minute.`, `数据已过时：停在 ${time}。刷新失败（${problem.title}），每分钟重试。`);
  }

  private leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') go('/overview');
  };
}
customElements.define('duban-wall', Wall);
