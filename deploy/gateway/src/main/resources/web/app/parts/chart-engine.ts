import { init, use, type EChartsType } from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { language } from '../core/language';
import { go } from '../core/navigation';
import { chartOption } from './chart-option';
import type { ChartSpec } from './chart-spec';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A chart in its place: drawn anew with other figures, or in another language, and gone when it is disposed of. */
export class Drawing {
  private chart?: EChartsType;
  private drawnIn = '';
  private shown = '';
  private links: ChartSpec['links'];
  private readonly size = new ResizeObserver(() => this.chart?.resize());

  constructor(private readonly area: HTMLElement) {
    this.size.observe(area);
  }

  draw(spec: ChartSpec): void {
    const wanted = language() + JSON.stringify(spec);
    if (wanted === this.shown) return;
    this.shown = wanted;
    if (this.drawnIn !== language()) this.begin();
    this.links = spec.links;
    this.chart!.setOption(chartOption(spec, this.area), { notMerge: true });
  }

  dispose(): void {
    this.size.disconnect();
    this.chart?.dispose();
  }

  private begin(): void {
    this.chart?.dispose();
    this.drawnIn = language();
    this.chart = init(this.area, null, { locale: this.drawnIn === 'en' ? 'EN' : 'ZH' });
    this.chart.on('click', (where) => {
      const link = this.links?.[where.dataIndex];
      if (link) go(link);
    });
  }
}
