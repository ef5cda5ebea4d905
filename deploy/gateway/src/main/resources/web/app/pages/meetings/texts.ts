import { html, type TemplateResult } from 'lit';
import { say } from '../../core/language';
import { named } from '../../core/words';
import type { Absentee, Meeting, Sequence } from './model';

const COLOURS: Readonly<Record<string, string>> = { HELD: 'blue', PUBLISHED: 'green' };

export function meetingBadge(status: string): TemplateResult {
  return html`<span class="badge ${COLOURS[status] ?? ''}">${named('meetingStatus', status)}</span>`;
}

export function numberOf(sequence: Sequence): string {
  return say(`No. ${sequence.number} of ${sequence.year}`, `${sequence.year}年第${sequence.number}次`);
}

export function titleOf(meeting: Pick<Meeting, 'title' | 'body' | 'sequence'>): string {
  return meeting.title ?? `${meeting.body} ${numberOf(meeting.sequence)}`;
}

/** One name a line, as people paste them; commas and the like part them too. */
export function namesIn(text: string): string[] {
  return text.split(/[\n、，,；;]+/).map((name) => name.trim()).filter(Boolean);
}

/** One a line: the name, and after a colon why. */
export function absenteesIn(text: string): Absentee[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [name, ...why] = line.split(/[:：]/);
    return { name: name.trim(), reason: why.join('：').trim() || null };
  });
}

export function absenteesText(absentees: readonly Absentee[]): string {
  return absentees.map(({ name, reason }) => (reason ? name + say(': ', '：') + reason : name)).join('\n');
}
