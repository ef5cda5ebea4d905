import type { CodePoints } from './code-points';
import type { Directive } from './model';

/** A stretch of one line that lies in the same directives from its first character to its last. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The innermost of the directives that it belongs to. */
  readonly directive?: Directive;
}

export interface Line {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

type Placed = Directive & { readonly start: number; readonly end: number };

/** The minutes line by line, cut where a directive begins or ends. */
export function linesOf(text: CodePoints, directives: readonly Directive[]): Line[] {
  const placed = directives.filter((one): one is Placed => one.start !== null && one.end !== null).sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let start = 0;
  let from = 0;
  for (const line of text.text.split('\n')) {
    const end = start + points(line);
    while (from < placed.length && placed[from].end <= start) from++;
    const here = overlapping(placed, from, start, end);
    lines.push({ start, pieces: piecesOf(text, start, end, here) });
    start = end + 1;
  }
  return lines;
}

function points(line: string): number {
  let count = line.length;
  for (let unit = 0; unit < line.length; unit++) {
    if ((line.charCodeAt(unit) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

function overlapping(placed: readonly Placed[], from: number, start: number, end: number): Placed[] {
  const here: Placed[] = [];
  for (let i = from; i < placed.length && placed[i].start < end; i++) {
    if (placed[i].end > start) here.push(placed[i]);
  }
  return here;
}

function piecesOf(text: CodePoints, start: number, end: number, here: readonly Placed[]): Piece[] {
  const cuts = new Set([start, end]);
  here.forEach((one) => [one.start, one.end].filter((cut) => cut > start && cut < end).forEach((cut) => cuts.add(cut)));
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((cut, i) => ({ start: cut, text: text.slice(cut, at[i + 1]), directive: innermost(here, cut) }));
}

function innermost(here: readonly Placed[], at: number): Directive | undefined {
  return here.filter((one) => one.start <= at && at < one.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
