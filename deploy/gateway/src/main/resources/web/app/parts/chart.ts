import { html, nothing, type PropertyValues } from 'lit';
import { DubanElement } from '../core/element';
import { loading } from '../core/loaded';
import { say } from '../core/language';
import { chartTable } from './chart-table';
import type { ChartSpec } from './chart-spec';
import type { Drawing } from './chart-engine';

/** A chart, and the same figures as a table. What draws it is fetched when the first chart is shown. */
class Chart extends DubanElement {
  static override properties = { spec: {}, bare: { type: Boolean } };
  declare spec: ChartSpec | undefined;
  /** Without the way to the table: for a screen that nobody operates. */
  declare bare: boolean;
  private asTable = false;
  private drawing?: Drawing;
  private state: 'waiting' | 'drawn' | 'failed' = 'waiting';

  override render() {
    const spec = this.spec;
    if (!spec) return nothing;
    const table = this.asTable || this.state === 'failed';
    return html`<figure class="chart">
      <figcaption class="row between">
        <h2>${spec.title}</h2>
        ${this.bare ? nothing : this.choice()}
      </figcaption>
      ${this.state === 'failed' ? html`<p class="soft">${say('The chart could not be fetched; here are its figures.', '图表未能载入，数字如下。')}</p>` : nothing}
      ${this.state === 'waiting' ? loading() : nothing}
      <div class="chart-area ${spec.lying ? 'lying' : ''}" ?hidden=${table}></div>
      ${table ? chartTable(spec) : nothing}
    </figure>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drawing?.dispose();
    this.drawing = undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    this.querySelector<HTMLElement>('.chart-area')?.style.setProperty('--rows', String(this.spec?.categories.length ?? 0));
    if (this.state !== 'failed') void this.draw();
  }

  private choice() {
    return html`<vaadin-button class="no-print" theme="small tertiary" aria-pressed=${this.asTable ? 'true' : 'false'} @click=${this.turn}>
      ${say('As a table', '以表格显示')}
    </vaadin-button>`;
  }

  private turn = () => {
    this.asTable = !this.asTable;
    this.requestUpdate();
  };

  private async draw(): Promise<void> {
    const engine = await import('./chart-engine').catch(() => undefined);
    if (!engine) return this.become('failed');
    const area = this.querySelector<HTMLElement>('.chart-area');
    if (!this.isConnected || !area || !this.spec) return;
    this.drawing ??= new engine.Drawing(area);
    if (!area.hidden) this.drawing.draw(this.spec);
    this.become('drawn');
  }

  private become(state: 'drawn' | 'failed'): void {
    if (this.state === state) return;
    this.state = state;
    this.requestUpdate();
  }
}
customElements.define('duban-chart', Chart);
