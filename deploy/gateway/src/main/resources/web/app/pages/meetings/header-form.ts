import { html } from 'lit';
import '@vaadin/combo-box';
import '@vaadin/integer-field';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { all } from '../../core/api';
import { today } from '../../core/dates';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import type { Sending } from '../../core/sending';
import { dayField } from '../../parts/day-field';
import type { Meeting } from './model';
import { absenteesIn, absenteesText, namesIn } from './texts';

type Field = HTMLElement & { value: string };

/** What is typed of a meeting's header; lists as text, one a line. */
export interface Header {
  body: string;
  year: string;
  number: string;
  title: string;
  heldOn: string | null;
  chair: string;
  location: string;
  attendees: string;
  absentees: string;
  observers: string;
}

export function emptyHeader(): Header {
  return { body: '', year: today().slice(0, 4), number: '', title: '', heldOn: today(), chair: '', location: '', attendees: '', absentees: '', observers: '' };
}

export function headerOf(meeting: Meeting): Header {
  return {
    body: meeting.body,
    year: String(meeting.sequence.year),
    number: String(meeting.sequence.number),
    title: meeting.title ?? '',
    heldOn: meeting.heldOn,
    chair: meeting.chair ?? '',
    location: meeting.location ?? '',
    attendees: meeting.attendees.join('\n'),
    absentees: absenteesText(meeting.absentees),
    observers: meeting.observers.join('\n'),
  };
}

/** As meeting-service takes it. */
export function record(header: Header): Record<string, unknown> {
  return {
    body: header.body.trim(),
    sequence: { year: Number(header.year), number: Number(header.number) },
    title: header.title.trim() || null,
    heldOn: header.heldOn,
    chair: header.chair.trim() || null,
    location: header.location.trim() || null,
    attendees: namesIn(header.attendees),
    absentees: absenteesIn(header.absentees),
    observers: namesIn(header.observers),
  };
}

/** What is different, as a merge patch. */
export function difference(before: Header, after: Header): Record<string, unknown> {
  const [was, is] = [record(before), record(after)];
  return Object.fromEntries(Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])));
}

/** Names of the bodies that have met, to choose from. */
export async function bodyNames(): Promise<string[]> {
  return (await all<{ name: string }>('/bodies')).map((body) => body.name);
}

/** The fields of a header; `at` is where violations name it. */
export function headerFields(header: Header, bodies: readonly string[], sending: Sending, typed: (change: Partial<Header>) => void, at = '') {
  const wrong = (name: string) => sending.error(at + name);
  const text = (name: keyof Header, label: string, required = false) => html`<vaadin-text-field id=${name} .label=${label} .value=${header[name] ?? ''} ?required=${required}
    .validate=${asTold} .invalid=${Boolean(wrong(name))} .errorMessage=${wrong(name)} @input=${(event: Event) => typed({ [name]: (event.currentTarget as Field).value })}></vaadin-text-field>`;
  const list = (name: keyof Header, label: string, helper: string) => html`<vaadin-text-area id=${name} .label=${label} .helperText=${helper} .value=${header[name] ?? ''}
    .validate=${asTold} .invalid=${Boolean(wrong(name))} .errorMessage=${wrong(name)} @input=${(event: Event) => typed({ [name]: (event.currentTarget as Field).value })}></vaadin-text-area>`;
  const figure = (name: 'year' | 'number', label: string, min: number, max: number) => html`<vaadin-integer-field id=${name} .label=${label} .value=${header[name]} min=${min} max=${max} required
    .validate=${asTold} .invalid=${Boolean(wrong('sequence.' + name))} .errorMessage=${wrong('sequence.' + name)} @input=${(event: Event) => typed({ [name]: (event.currentTarget as Field).value })}></vaadin-integer-field>`;
  return html`<div class="form-grid">
      <vaadin-combo-box id="body" .label=${say('Body', '会议名称')} .items=${bodies} .value=${header.body} allow-custom-value required .validate=${asTold} .invalid=${Boolean(wrong('body'))} .errorMessage=${wrong('body')}
        .helperText=${say('A new name makes a new body', '填写新名称即新建')} @change=${(event: Event) => typed({ body: (event.currentTarget as Field).value })} @custom-value-set=${(event: CustomEvent<string>) => typed({ body: event.detail })}></vaadin-combo-box>
      <div class="form-pair">${figure('year', say('Year', '年度'), 1949, 2999)} ${figure('number', say('Number in the year', '当年第几次'), 1, 999)}</div>
      ${text('title', say('Title', '会议标题'))}
      ${dayField({ id: 'heldOn', label: say('Date', '召开日期'), value: header.heldOn ?? '', required: true, wrong: wrong('heldOn'), chosen: (heldOn) => typed({ heldOn: heldOn || null }) })}
      ${text('chair', say('Chair', '主持人'))} ${text('location', say('Place', '地点'))}
      ${list('attendees', say('Attendees', '出席人员'), say('One a line', '每行一人'))}
      ${list('absentees', say('Absent', '请假人员'), say('One a line; after a colon, why', '每行一人，冒号后写原因'))}
      ${list('observers', say('Observers', '列席人员'), say('One a line', '每行一人'))}
    </div>`;
}
