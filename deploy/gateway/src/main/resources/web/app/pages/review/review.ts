import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '@vaadin/button';
import { DubanPage } from '../../core/page';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { keepInAddress, query } from '../../core/navigation';
import { Sending } from '../../core/sending';
import { has } from '../../core/session';
import './add-form';
import { Desk } from './desk';
import { unfinished } from './drafts';
import { help } from './help';
import './issue-dialog';
import { actionOf, type Action } from './keys';
import { line } from './line';
import './minutes-pane';
import type { MinutesPane } from './minutes-pane';
import type { Directive, Standing } from './model';
import { beside, listed, nextOpen, STANDINGS, toMerge } from './selection';
import { emptyList, noMinutes, toolbar } from './toolbar';
import { missing, wishOf } from './wish';

export type Open = 'edit' | 'split' | 'merge' | 'dismiss' | 'reopen' | 'withdraw' | 'add' | 'issue';

/** The review desk: the minutes on one side, what is proposed from them on the other. */
export class Review extends DubanPage {
  readonly loaded = new Loaded<Desk>(this, (signal) => Desk.of(this.parameter('id'), signal));
  readonly sending = new Sending(this);
  selected: string | null = query().get('directive');
  show: Standing | null = STANDINGS.find((one) => one === query().get('show')) ?? null;
  open: Open | null = null;
  helping = false;
  wordsSelected = false;
  readonly marked = new Set<string>();
  at: number | null = null;
  private said = '';
  private reading?: ReturnType<typeof setTimeout>;

  override heading(): string {
    return say('Review desk', '纪要审定');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
    void this.loaded.load().then(() => this.begun());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
    clearTimeout(this.reading);
  }

  get desk(): Desk {
    return this.loaded.value!;
  }

  get keeps(): boolean {
    return has('secretary');
  }

  get issues(): boolean {
    return has('secretary', 'supervisor');
  }

  override render() {
    const meeting = this.loaded.value?.meeting;
    return html`<div class="page-head">
        <div>
          <h1 tabindex="-1">${this.heading()}</h1>
          ${meeting ? html`<a href="/meetings/${meeting.id}">${meeting.title ?? `${meeting.body} ${meeting.sequence.year}–${meeting.sequence.number}`}</a>` : nothing}
        </div>
      </div>
      <div class="visually-hidden" role="status" data-said>${this.said}</div>
      ${this.loaded.show((desk) => this.both(desk), (desk) => desk.text.length === 0 && desk.directives.length === 0 && noMinutes(desk.meeting.id))}`;
  }

  private both(desk: Desk) {
    const list = listed(desk, this.show, this.selected);
    const typed = unfinished();
    return html`${toolbar(this)} ${this.helping ? help(() => this.toggleHelp()) : nothing}
      ${this.sending.note()}
      <div class="desk">
        <duban-minutes-pane .text=${desk.text} .directives=${desk.directives} .version=${desk.meeting.minutesVersion ?? 0} .selected=${this.selected}
          @chosen=${(event: CustomEvent<string>) => this.select(event.detail)} @words-selected=${this.words}></duban-minutes-pane>
        <div class="proposals" tabindex="-1">
          ${this.open === 'add' ? html`<duban-add-form .desk=${desk} @done=${this.done} @closed=${this.close}></duban-add-form>` : nothing}
          ${list.length === 0 ? emptyList(desk.directives.length === 0) : nothing}
          <ol aria-label=${say('Directives', '会议要求')}>${repeat(list, (one) => one.id, (one) => line(this, one, typed.has(one.id)))}</ol>
        </div>
      </div>
      ${this.open === 'issue' ? html`<duban-issue-dialog .desk=${desk} @closed=${() => this.open === 'issue' && this.close()} @changed=${() => this.requestUpdate()} @correct=${(event: CustomEvent<string>) => (this.select(event.detail), this.form('edit'))}></duban-issue-dialog>` : nothing}`;
  }

  /** Selects a directive here, in the text and in the address. */
  select(id: string | null, focus = false): void {
    if (id !== this.selected) this.open = this.open === 'issue' || this.open === 'add' ? this.open : null;
    if (id !== this.selected) this.sending.clear();
    this.selected = id;
    keepInAddress({ directive: id, show: this.show });
    this.requestUpdate();
    void this.updateComplete.then(() => this.bring(focus));
    clearTimeout(this.reading);
    if (id) this.reading = setTimeout(() => void this.read(id), 250);
  }

  showOnly(show: Standing | null): void {
    this.show = show;
    keepInAddress({ directive: this.selected, show });
    this.requestUpdate();
  }

  do(action: Action): void {
    const directive = this.loaded.value?.directive(this.selected);
    if (action === 'help') this.toggleHelp();
    else if (!this.loaded.value) return;
    else if (action === 'next' || action === 'previous') this.step(beside(listed(this.desk, this.show, this.selected), this.selected, action === 'next' ? 1 : -1));
    else if (action === 'next-open') this.step(nextOpen(this.desk, this.selected));
    else if (action === 'issue') this.issues && this.form('issue');
    else if (action === 'add') this.keeps && void this.add();
    else if (directive) this.with(directive, action);
  }

  private with(directive: Directive, action: Action): void {
    const standing = this.desk.standing(directive);
    const proposed = this.keeps && standing === 'PROPOSED';
    if (action === 'edit' && (proposed || (this.keeps && standing === 'CONFIRMED'))) this.form('edit');
    else if (action === 'undo' && this.keeps && standing === 'DISMISSED') this.form('reopen');
    else if (!proposed) this.say(say('Not possible here: ', '此处不能操作：') + directive.sentence.slice(0, 40));
    else if (action === 'confirm') void this.confirm(directive);
    else if (action === 'mark') this.mark(directive.id);
    else if (action === 'merge') this.merge(directive);
    else if (action === 'split') this.split(directive);
    else if (action === 'dismiss') this.form('dismiss');
  }

  form(open: Open): void {
    this.open = open;
    this.helping = false;
    this.requestUpdate();
  }

  close = (): void => {
    this.open = null;
    this.requestUpdate();
    void this.updateComplete.then(() => this.bring(true));
  };

  done = (event: CustomEvent<{ select?: string; confirmed?: boolean; form?: string }>): void => {
    this.open = null;
    this.marked.clear();
    const { select, confirmed, form } = event.detail;
    this.say(say('Saved.', '已保存。'));
    if (select) this.select(select, true);
    else if (confirmed || form === 'dismiss') this.step(nextOpen(this.desk, this.selected));
    else this.select(this.selected, true);
  };

  stale = async (): Promise<void> => {
    await (this.selected && this.open !== 'merge' ? this.desk.refresh(this.selected) : this.desk.refreshAll()).catch(() => undefined);
    this.requestUpdate();
  };

  /** Confirms it as proposed; where something is missing, the form asks for it. */
  private async confirm(directive: Directive): Promise<void> {
    const wish = wishOf(directive, undefined, this.desk.departments);
    if (missing(wish).length > 0 || unfinished().has(directive.id)) return this.form('edit');
    const made = await this.sending.run((key) => this.desk.confirm(directive, { lead: wish.lead }, key));
    if (made) this.say(say('Confirmed.', '已确认。'));
    if (made && this.selected === directive.id) this.step(nextOpen(this.desk, this.selected));
    else if (this.sending.stale) await this.stale();
    else if (this.sending.problem?.status === 422) this.form('edit');
  }

  private merge(directive: Directive): void {
    if (toMerge(this.desk, directive, this.marked).length > 1) this.form('merge');
    else this.say(say('There is nothing to merge it with.', '没有可合并的要求。'));
  }

  private split(directive: Directive): void {
    this.at = this.querySelector<MinutesPane>('duban-minutes-pane')?.caret() ?? null;
    if (directive.start !== null) this.form('split');
    else this.say(say('It stands nowhere in the minutes.', '该要求在纪要中没有原文。'));
  }

  private async add(): Promise<void> {
    const span = this.querySelector<MinutesPane>('duban-minutes-pane')?.span();
    if (!span) return this.form('add');
    const added = await this.sending.run((key) => this.desk.add({ span }, key));
    if (!added) return;
    document.getSelection()?.removeAllRanges();
    this.select(added.id);
    this.form('edit');
  }

  mark(id: string): void {
    if (!this.marked.delete(id)) this.marked.add(id);
    this.requestUpdate();
  }

  toggleHelp(): void {
    this.helping = !this.helping;
    this.requestUpdate();
  }

  private step(directive: Directive | undefined): void {
    if (directive) this.select(directive.id, true);
    else this.say(say('No more.', '没有更多了。'));
  }

  private say(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  private async read(id: string): Promise<void> {
    if (await this.desk.refresh(id).catch(() => false)) this.requestUpdate();
  }

  private begun(): void {
    if (!this.loaded.value) return;
    const first = this.desk.directive(this.selected) ?? nextOpen(this.desk, null) ?? this.desk.directives[0];
    if (first) this.select(first.id);
  }

  private bring(focus: boolean): void {
    const line = this.querySelector<HTMLElement>(`li[data-proposal="${this.selected}"] .line`);
    if (focus) line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }

  private words = () => {
    const selected = Boolean(this.querySelector<MinutesPane>('duban-minutes-pane')?.span());
    if (selected === this.wordsSelected) return;
    this.wordsSelected = selected;
    this.requestUpdate();
  };

  private pressed = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    this.do(action);
  };
}
customElements.define('duban-review', Review);
