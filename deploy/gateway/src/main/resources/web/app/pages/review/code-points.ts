const SURROGATE = /[\ud800-\udbff]/;

/** How many Unicode code points a text has. */
export function lengthOf(text: string): number {
  return SURROGATE.test(text) ? Array.from(text).length : text.length;
}

/** A text whose offsets are Unicode code points, as services count; JavaScript counts UTF-16 units. */
export class CodePoints {
  private readonly units: Uint32Array | null;
  readonly length: number;

  constructor(readonly text: string) {
    this.units = SURROGATE.test(text) ? unitsOf(text) : null;
    this.length = this.units ? this.units.length - 1 : text.length;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  /** Where the words stand first, in code points, or -1. */
  indexOf(words: string): number {
    const unit = this.text.indexOf(words);
    return unit < 0 ? -1 : lengthOf(this.text.slice(0, unit));
  }

  private unit(point: number): number {
    const within = Math.max(0, Math.min(point, this.length));
    return this.units ? this.units[within] : within;
  }
}

function unitsOf(text: string): Uint32Array {
  const units: number[] = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  units.push(unit);
  return Uint32Array.from(units);
}
