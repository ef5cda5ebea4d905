import { html, nothing } from 'lit';
import { get } from '../../core/api';
import { dayText, momentText } from '../../core/dates';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import './agenda';
import './decisions';
import './editions';
import './follow-up';
import './minutes';
import type { Meeting } from './model';
import './moves';
import { absenteesText, meetingBadge, numberOf, titleOf } from './texts';

export interface Read {
  readonly meeting: Meeting;
  readonly etag: string;
}

/** One meeting: its header and moves, agenda, minutes, decisions, what earlier ones left open, what was published. */
class MeetingPage extends DubanPage {
  private readonly read = new Loaded<Read>(this, async (signal) => {
    const { body, etag } = await get<Meeting>('/meetings/' + this.parameter('id'), {}, signal);
    return { meeting: body, etag: etag ?? '*' };
  });

  override heading(): string {
    return this.read.value ? titleOf(this.read.value.meeting) : say('Meeting', '会议');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read.load();
  }

  override render() {
    const meeting = this.read.value?.meeting;
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()} ${meeting ? meetingBadge(meeting.status) : nothing}</h1>
        ${meeting?.minutesVersion ? html`<a class="go" href="/meetings/${meeting.id}/review">${say('To the review desk', '进入纪要审定')}</a>` : nothing}
      </div>
      ${this.read.show((read) => this.all(read))}`;
  }

  private all(read: Read) {
    const changed = () => void this.read.load();
    const { meeting } = read;
    return html`<div class="stack" @changed=${changed}>
      <section class="card stack" aria-labelledby="header-title">
        <h2 id="header-title">${say('The meeting', '会议信息')}</h2>
        ${facts(meeting)} ${has('secretary') ? html`<duban-meeting-moves .read=${read}></duban-meeting-moves>` : nothing}
      </section>
      <duban-minutes .read=${read}></duban-minutes>
      <duban-agenda .read=${read}></duban-agenda>
      <duban-meeting-decisions .read=${read}></duban-meeting-decisions>
      <duban-follow-up .read=${read}></duban-follow-up>
      ${meeting.edition ? html`<duban-editions .read=${read}></duban-editions>` : nothing}
    </div>`;
  }
}
customElements.define('duban-meeting', MeetingPage);

function facts(meeting: Meeting) {
  const row = (label: string, value: unknown) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);
  const names = (list: readonly string[]) => list.join(say(', ', '、'));
  return html`<dl class="facts">
    ${row(say('Body', '会议名称'), meeting.body)} ${row(say('Number', '次数'), numberOf(meeting.sequence))} ${row(say('Date', '召开日期'), dayText(meeting.heldOn))}
    ${row(say('Chair', '主持人'), meeting.chair)} ${row(say('Place', '地点'), meeting.location)} ${row(say('Attendees', '出席人员'), names(meeting.attendees))}
    ${row(say('Absent', '请假人员'), absenteesText(meeting.absentees).replaceAll('\n', say('; ', '；')))} ${row(say('Observers', '列席人员'), names(meeting.observers))}
    ${row(say('Closed', '办结'), meeting.closedAt && `${momentText(meeting.closedAt)} ${meeting.closedBy === 'system' ? say('by itself', '自动办结') : (meeting.closedBy ?? '')}`)}
  </dl>`;
}
