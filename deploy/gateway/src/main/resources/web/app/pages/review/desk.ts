import { all, fetched, get, patch, post, Problem } from '../../core/api';
import { departments, type Department } from '../../core/departments';
import { say } from '../../core/language';
import type { AgendaItem, Decision, Meeting } from '../meetings/model';
import { CodePoints } from './code-points';
import { shown, standing, type Directive, type Span, type Standing, type Wish } from './model';
import { minutesText } from './text';

const MOST = 5000;

/** What lies on the review desk, and what can be done with it. Each change answers only once the service has it. */
export class Desk {
  /** ETags of what was read, so that a change of something that changed meanwhile is refused. */
  private readonly tags = new Map<string, string>();
  private decisionsById = new Map<string, Decision>();

  private constructor(
    public meeting: Meeting,
    private meetingTag: string,
    readonly text: CodePoints,
    public directives: readonly Directive[],
    readonly agenda: readonly AgendaItem[],
    readonly departments: readonly Department[],
  ) {}

  static async of(id: string, signal: AbortSignal): Promise<Desk> {
    const meeting = await get<Meeting>(`/meetings/${id}`, {}, signal);
    const version = meeting.body.minutesVersion;
    const [text, directives, agenda, decisions, known] = await Promise.all([
      version ? minutesText(id, version, signal) : '',
      all<Directive>(`/meetings/${id}/directives`, {}, MOST),
      all<AgendaItem>(`/meetings/${id}/agenda-items`),
      all<Decision>(`/meetings/${id}/decisions`, {}, MOST),
      departments(),
    ]);
    const desk = new Desk(meeting.body, meeting.etag ?? '*', new CodePoints(text), directives.filter(shown), agenda, known);
    desk.decisionsById = new Map(decisions.map((one) => [one.id, one]));
    return desk;
  }

  directive(id: string | null): Directive | undefined {
    return this.directives.find((one) => one.id === id);
  }

  decisionOf(directive: Directive): Decision | undefined {
    return directive.decisionId ? this.decisionsById.get(directive.decisionId) : undefined;
  }

  decisions(state?: Decision['state']): Decision[] {
    return [...this.decisionsById.values()].filter((one) => !state || one.state === state);
  }

  standing(directive: Directive): Standing {
    return standing(directive, this.decisionOf(directive));
  }

  /** Reads it anew; tells whether it was another than the one that was shown. */
  async refresh(id: string): Promise<boolean> {
    const { body, etag } = await get<Directive>(`/directives/${id}`);
    const before = this.directive(id);
    this.tags.set(id, etag ?? '*');
    if (JSON.stringify(before) === JSON.stringify(body)) return false;
    if (body.decisionId) await this.refreshDecision(body.decisionId);
    if (!shown(body)) this.directives = await this.readAll();
    else this.replace(body);
    return true;
  }

  async refreshDecision(id: string): Promise<void> {
    const { body, etag } = await get<Decision>(`/decisions/${id}`);
    this.tags.set(id, etag ?? '*');
    this.decisionsById.set(id, body);
  }

  async refreshAll(): Promise<void> {
    const [meeting, directives, decisions] = await Promise.all([get<Meeting>(`/meetings/${this.meeting.id}`), this.readAll(), all<Decision>(`/meetings/${this.meeting.id}/decisions`, {}, MOST)]);
    this.meeting = meeting.body;
    this.meetingTag = meeting.etag ?? '*';
    this.tags.clear();
    this.directives = directives;
    this.decisionsById = new Map(decisions.map((one) => [one.id, one]));
  }

  async confirm(directive: Directive, wish: Partial<Wish>, key: string): Promise<Decision> {
    const answer = await post<Decision>(`/directives/${directive.id}/confirmation`, confirmation(wish), { ifMatch: await this.tagOf(directive), idempotencyKey: key });
    this.tags.set(answer.body.id, answer.etag ?? '*');
    this.tags.delete(directive.id);
    this.decisionsById.set(answer.body.id, answer.body);
    this.replace({ ...directive, state: 'CONFIRMED', decisionId: answer.body.id });
    return answer.body;
  }

  async correct(directive: Directive, change: Partial<Directive>): Promise<Directive> {
    const answer = await patch<Directive>(`/directives/${directive.id}`, change, { ifMatch: await this.tagOf(directive) });
    return this.took(answer.body, answer.etag);
  }

  async redraft(decision: Decision, wish: Wish): Promise<void> {
    const { lead: leadDepartment, co: coDepartments, deadline, term, kind, requirement } = wish;
    const answer = await patch<Decision>(`/decisions/${decision.id}`, { leadDepartment, coDepartments, deadline, term, kind, requirement }, { ifMatch: await this.tagOfDecision(decision) });
    this.tags.set(decision.id, answer.etag ?? '*');
    this.decisionsById.set(decision.id, answer.body);
  }

  async withdraw(decision: Decision, reason: string, key: string): Promise<void> {
    const answer = await post<Decision>(`/decisions/${decision.id}/revocation`, { reason }, { ifMatch: await this.tagOfDecision(decision), idempotencyKey: key });
    this.tags.set(decision.id, answer.etag ?? '*');
    this.decisionsById.set(decision.id, answer.body);
  }

  dismiss(directive: Directive, reason: string, key: string): Promise<Directive> {
    return this.decided(directive, 'dismissal', reason, key);
  }

  reopen(directive: Directive, reason: string, key: string): Promise<Directive> {
    return this.decided(directive, 'reopening', reason, key);
  }

  async split(directive: Directive, spans: readonly Span[], key: string): Promise<readonly Directive[]> {
    const { body } = await post<{ items: Directive[] }>(`/directives/${directive.id}/split`, { spans }, { ifMatch: await this.tagOf(directive), idempotencyKey: key });
    this.put([directive.id], body.items);
    return body.items;
  }

  async merge(parts: readonly Directive[], key: string): Promise<Directive> {
    const ids = parts.map((one) => one.id);
    const answer = await post<Directive>(`/meetings/${this.meeting.id}/directives/merge`, { directiveIds: ids }, { ifMatch: this.meetingTag, idempotencyKey: key });
    this.tags.set(answer.body.id, answer.etag ?? '*');
    this.put(ids, [answer.body]);
    return answer.body;
  }

  /** By its place in the minutes, or by its words where it stands nowhere in them. */
  async add(where: { span: Span } | { text: string }, key: string): Promise<Directive> {
    const answer = await post<Directive>(`/meetings/${this.meeting.id}/directives`, where, { idempotencyKey: key });
    this.tags.set(answer.body.id, answer.etag ?? '*');
    this.put([], [answer.body]);
    return answer.body;
  }

  async issueAll(key: string): Promise<readonly Issued[]> {
    const { body } = await post<{ items: Issued[] }>(`/meetings/${this.meeting.id}/issue`, null, { ifMatch: this.meetingTag, idempotencyKey: key });
    return body.items;
  }

  private async decided(directive: Directive, move: string, reason: string, key: string): Promise<Directive> {
    const answer = await post<Directive>(`/directives/${directive.id}/${move}`, { reason }, { ifMatch: await this.tagOf(directive), idempotencyKey: key });
    return this.took(answer.body, answer.etag);
  }

  private took(directive: Directive, etag: string | null): Directive {
    this.tags.set(directive.id, etag ?? '*');
    this.replace(directive);
    return directive;
  }

  private async tagOf(directive: Directive): Promise<string> {
    if (!this.tags.has(directive.id) && (await this.refresh(directive.id))) throw changed();
    return this.tags.get(directive.id) ?? '*';
  }

  private async tagOfDecision(decision: Decision): Promise<string> {
    if (!this.tags.has(decision.id)) await this.refreshDecision(decision.id);
    return this.tags.get(decision.id) ?? '*';
  }

  private readAll(): Promise<Directive[]> {
    return all<Directive>(`/meetings/${this.meeting.id}/directives`, {}, MOST).then((list) => list.filter(shown));
  }

  private replace(directive: Directive): void {
    this.directives = this.directives.map((one) => (one.id === directive.id ? directive : one));
  }

  private put(instead: readonly string[], new_: readonly Directive[]): void {
    const place = (one: Directive) => one.start ?? Number.MAX_SAFE_INTEGER;
    this.directives = [...this.directives.filter((one) => !instead.includes(one.id)), ...new_].sort((a, b) => place(a) - place(b));
  }
}

export interface Issued {
  readonly decisionId: string;
  readonly outcome: 'ISSUED' | 'REFUSED';
  readonly problem?: { readonly title: string; readonly detail?: string; readonly violations?: readonly { field: string; message: string }[] };
}

/** Only what was said: the rest is as proposed. */
function confirmation(wish: Partial<Wish>): object {
  const { lead, co, deadline, term, kind, requirement } = wish;
  return { leadDepartment: lead, coDepartments: co, deadline, term, kind, requirement };
}

function changed(): Problem {
  return new Problem(412, say('Changed meanwhile', '内容已变化'), '');
}
