import { html, nothing } from 'lit';
import { address, fetched, ours, problemOf } from '../../core/api';
import { dayText, momentText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { cityWide } from '../../core/session';
import type { Source, Task } from './task';
import { worded } from './words';

interface Decision {
  readonly state: string;
  readonly rule: string | null;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  readonly lastChange: { readonly move: string; readonly by: string; readonly at: string; readonly reason: string } | null;
}

interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

interface Origin {
  readonly passage?: Passage;
  readonly decision?: Decision;
}

const AROUND = 240;

/** Where a task comes from: the sentence in its minutes, with the decision; or its source, where there was no meeting. */
class TaskSentence extends DubanElement {
  static override properties = { task: { attribute: false } };
  declare task: Task;
  private shownFor?: string;
  private readonly origin = new Loaded<Origin>(this, (signal) => originOf(this.task, signal));

  protected override willUpdate(): void {
    const key = `${this.task.id} ${this.task.source.minutes?.version} ${this.task.source.span?.start}`;
    if (key === this.shownFor) return;
    this.shownFor = key;
    void this.origin.load();
  }

  override render() {
    const { source } = this.task;
    return source.sentence ? html`${this.quoted(source)} ${this.decision(this.origin.value?.decision)}` : this.plain(source);
  }

  private quoted(source: Source) {
    const passage = this.origin.value?.passage;
    return html`<blockquote class="sentence" data-sentence>
        ${passage
          ? html`<p class="lines"><span class="soft">${passage.before}</span><mark>${passage.marked}</mark><span class="soft">${passage.after}</span></p>`
          : html`<p class="lines"><mark>${source.sentence}</mark></p>`}
      </blockquote>
      <p class="soft small">${this.meeting(source)}</p>`;
  }

  private meeting(source: Source) {
    const { meeting } = source;
    if (!meeting) return nothing;
    const name = say(`${meeting.body}, no. ${meeting.sequence.number} of ${meeting.sequence.year}`, `${meeting.body} ${meeting.sequence.year} 年第 ${meeting.sequence.number} 次会议`);
    return html`${say('Minutes of', '会议纪要：')} ${cityWide() ? html`<a href="/meetings/${meeting.id}">${name}</a>` : name} · ${dayText(meeting.heldOn)}`;
  }

  private decision(decision: Decision | undefined) {
    if (!decision) return nothing;
    return html`<p class="soft small">
      ${say(`Decision confirmed by ${decision.confirmedBy}, ${momentText(decision.confirmedAt)}.`, `议定事项由 ${decision.confirmedBy} 于 ${momentText(decision.confirmedAt)} 确认。`)}
      ${decision.lastChange ? say(`Changed by ${decision.lastChange.by}, ${momentText(decision.lastChange.at)}: ${decision.lastChange.reason}`, `${decision.lastChange.by} 于 ${momentText(decision.lastChange.at)} 变更：${decision.lastChange.reason}`) : nothing}
    </p>`;
  }

  private plain(source: Source) {
    return html`<p><span class="badge blue">${worded('source', source.type)}</span> ${source.title ?? ''}</p>`;
  }
}
customElements.define('duban-task-sentence', TaskSentence);

async function originOf(task: Task, signal: AbortSignal): Promise<Origin> {
  const [passage, decision] = await Promise.all([
    cityWide() ? passageOf(task.source, signal).catch(() => undefined) : undefined,
    task.decisionId ? fetched<Decision>(`/decisions/${task.decisionId}`, {}, signal).catch(() => undefined) : undefined,
  ]);
  return { passage, decision };
}

/** The sentence with what stands around it; departments read no minutes, only what is asked of them. */
async function passageOf(source: Source, signal: AbortSignal): Promise<Passage | undefined> {
  if (!source.meeting || !source.span || !source.minutes) return undefined;
  const response = await fetch(address(`/meetings/${source.meeting.id}/minutes`, { version: source.minutes.version }), { headers: { ...ours(), Accept: 'text/plain' }, signal });
  if (!response.ok) throw await problemOf(response);
  // Spans count code points, which JavaScript's strings do not.
  const letters = Array.from(await response.text());
  const { start, end } = source.span;
  const from = paragraphStart(letters, start);
  const to = paragraphEnd(letters, end);
  return {
    before: (from > 0 ? '…' : '') + part(letters, from, start).trimStart(),
    marked: part(letters, start, end),
    after: part(letters, end, to).trimEnd() + (to < letters.length ? '…' : ''),
  };
}

function part(letters: readonly string[], from: number, to: number): string {
  return letters.slice(from, to).join('');
}

function paragraphStart(letters: readonly string[], start: number): number {
  const least = Math.max(0, start - AROUND);
  const line = start > 0 ? letters.lastIndexOf('\n', start - 1) : -1;
  const before = line > least && line > 0 ? letters.lastIndexOf('\n', line - 1) : line;
  return Math.max(least, before + 1);
}

function paragraphEnd(letters: readonly string[], end: number): number {
  const most = Math.min(letters.length, end + AROUND);
  const line = letters.indexOf('\n', end);
  const after = line >= 0 && line < most ? letters.indexOf('\n', line + 1) : line;
  return after < 0 ? most : Math.min(most, after);
}
