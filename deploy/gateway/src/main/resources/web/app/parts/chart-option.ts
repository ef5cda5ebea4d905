import { numberText, percentText } from '../core/dates';
import type { ChartSeries, ChartSpec } from './chart-spec';

/** The figures as ECharts wants them, in the colours and letters of the place where they are drawn. */
export function chartOption(spec: ChartSpec, area: HTMLElement) {
  const style = getComputedStyle(area);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const letters = { color: token('--ink'), fontFamily: style.fontFamily, fontSize: parseFloat(style.fontSize) };
  const lines = { lineStyle: { color: token('--line') } };
  const names = { type: 'category', data: [...spec.categories], inverse: !!spec.lying, axisLabel: letters, axisLine: lines, axisTick: { show: false } };
  const counts = { type: 'value', minInterval: 1, axisLabel: letters, splitLine: lines };
  const shares = { type: 'value', min: 0, max: 1, axisLabel: { ...letters, formatter: (share: number) => percentText(share) }, splitLine: { show: false } };
  const values = spec.series.some((one) => one.share) ? [counts, shares] : counts;
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: letters,
    aria: { enabled: true, decal: { show: true }, label: { general: { withoutTitle: `${spec.title}. ` } } },
    grid: { left: 8, right: 8, top: letters.fontSize * 3, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: letters.fontSize, itemHeight: letters.fontSize, textStyle: letters },
    tooltip: tooltip(spec, { ...letters, fontSize: Math.min(letters.fontSize, 16) }, token),
    xAxis: spec.lying ? counts : names,
    yAxis: spec.lying ? names : values,
    series: spec.series.map((one) => series(one, token)),
  };
}

/** Rich text is drawn, not written as HTML: whatever a department is called stays a name. */
function tooltip(spec: ChartSpec, letters: object, token: (name: string) => string) {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    axisPointer: { type: 'shadow', shadowStyle: { color: token('--brand'), opacity: 0.08 } },
    backgroundColor: token('--paper'),
    borderColor: token('--line'),
    textStyle: letters,
    formatter: (points: readonly { dataIndex: number }[]) => told(spec, points[0]?.dataIndex ?? 0),
  };
}

function told(spec: ChartSpec, index: number): string {
  return [spec.categories[index], ...spec.series.map((one) => `${one.name}  ${figure(one, index)}`)].join('\n');
}

/** A figure as people read it. */
export function figure(series: ChartSeries, index: number): string {
  const value = series.values[index];
  return series.share ? percentText(value) : numberText(value, 1);
}

function series(one: ChartSeries, token: (name: string) => string) {
  const colour = token(one.colour);
  const common = { name: one.name, type: one.kind, data: one.values.map((value) => value ?? '-'), itemStyle: { color: colour }, emphasis: { focus: 'series' } };
  return one.kind === 'bar'
    ? { ...common, stack: one.stack, barMaxWidth: 28 }
    : { ...common, yAxisIndex: one.share ? 1 : 0, symbolSize: 8, showAllSymbol: true, lineStyle: { color: colour, width: 3 }, connectNulls: true };
}
