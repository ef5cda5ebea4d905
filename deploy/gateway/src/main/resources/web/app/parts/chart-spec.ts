/** A row of figures in a chart, in the order of its categories. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null | undefined)[];
  readonly kind: 'bar' | 'line';
  /** The token that holds its colour, such as `--chart-red`. */
  readonly colour: string;
  /** Series of the same stack stand on one another. */
  readonly stack?: string;
  /** Shares of 1, shown as percent on an axis of their own. */
  readonly share?: boolean;
}

/** What a chart and the table beside it show. */
export interface ChartSpec {
  readonly title: string;
  /** What the categories are: departments, months. */
  readonly across: string;
  readonly categories: readonly string[];
  /** Where each category leads, if anywhere. */
  readonly links?: readonly (string | undefined)[];
  readonly series: readonly ChartSeries[];
  /** Bars that lie, for many categories with long names. */
  readonly lying?: boolean;
}
