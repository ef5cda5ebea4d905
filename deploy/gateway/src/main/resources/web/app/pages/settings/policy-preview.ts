import { html, nothing } from 'lit';
import '@vaadin/button';
import { fetched, post, type Problem } from '../../core/api';
import { plusDays, today } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { who } from '../../core/session';
import { choice, wordItems } from '../../parts/choice';
import { dayField } from '../../parts/day-field';
import { problemNote } from '../../parts/problem-note';
import type { Policy, Rule } from './policy';
import { compared, previewTable, type Preview } from './preview-table';
import { wrong } from './save-note';

const SOME_WEEKS = 21;
const DAYS = ['issuedOn', 'acceptBy', 'planBy', 'reportBy', 'deadline', 'returnedOn'] as const;

interface Described {
  kind: string;
  urgency: string;
  department: string;
  issuedOn: string;
  acceptBy: string;
  planBy: string;
  reportBy: string;
  deadline: string;
  returnedOn: string;
}

/** What a task would get and when, by the rules in force and by those being written, before anything is saved. */
class PolicyPreview extends DubanElement {
  static override properties = { policy: {}, rules: {} };
  declare policy: Policy | undefined;
  declare rules: readonly Rule[];
  private task?: Described;
  private units: readonly string[] = [];
  private kept?: Preview;
  private asIf?: Preview;
  private problem?: Problem;
  private busy = false;
  private asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('rules') && this.task) void this.ask();
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="preview-heading">
      <h2 id="preview-heading">${say('Preview: what a task would get', '预览：事项会收到哪些提醒')}</h2>
      ${this.task ? this.form(this.task) : nothing} ${problemNote(this.problem)}
      <div aria-live="polite" aria-busy=${this.busy ? 'true' : 'false'} class="stack">
        ${this.asIf?.provisional ? html`<p class="note warn">${say('Counted by a provisional calendar.', '按暂定工作日历推算。')}</p>` : nothing}
        ${this.asIf ? previewTable(compared(this.kept?.items, this.asIf.items), Boolean(this.kept)) : nothing}
      </div>
    </section>`;
  }

  private form(task: Described) {
    const labels: Readonly<Record<(typeof DAYS)[number], string>> = {
      issuedOn: say('Issued on', '交办日期'),
      acceptBy: say('To sign for by', '签收时限'),
      planBy: say('Plan by', '方案时限'),
      reportBy: say('Report by', '反馈时限'),
      deadline: say('Deadline', '办结时限'),
      returnedOn: say('Returned on', '退回日期'),
    };
    const items = this.units.map((code) => ({ value: code, label: departmentName(code) }));
    return html`<div class="fields no-print">
      ${choice({ id: 'preview-department', label: say('Lead department', '牵头单位'), value: task.department, items, chosen: (department) => this.change({ department }), wrong: this.fault('department') })}
      ${choice({ id: 'preview-kind', label: say('Kind', '类型'), value: task.kind, items: wordItems('kind').filter((one) => ['RECTIFICATION', 'ASSIGNMENT'].includes(one.value)), chosen: (kind) => this.change({ kind }), wrong: this.fault('kind') })}
      ${choice({ id: 'preview-urgency', label: say('Urgency', '紧急程度'), value: task.urgency, items: wordItems('urgency'), chosen: (urgency) => this.change({ urgency }), wrong: this.fault('urgency') })}
      ${DAYS.map((day) => dayField({ id: `preview-${day}`, label: labels[day], value: task[day], required: day === 'deadline', chosen: (value) => this.change({ [day]: value }), wrong: this.fault(day) }))}
    </div>`;
  }

  private fault(field: string): string {
    return wrong(this.problem, `task.${field}`);
  }

  /** Begins with a task such as they are issued today. */
  private async begin(): Promise<void> {
    const units = await departments().catch(() => []);
    const own = who()?.department;
    this.units = units.filter((unit) => (own ? unit.code === own : ['DEPARTMENT', 'COUNTY'].includes(unit.kind))).map((unit) => unit.code);
    const conditions = this.policy?.appliesTo;
    this.task = {
      kind: conditions?.kind ?? 'ASSIGNMENT',
      urgency: conditions?.urgency ?? 'NORMAL',
      department: conditions?.department ?? this.units[0] ?? '',
      issuedOn: today(),
      acceptBy: await this.workingDay(1),
      planBy: '',
      reportBy: '',
      deadline: plusDays(today(), SOME_WEEKS),
      returnedOn: '',
    };
    await this.ask();
  }

  private workingDay(days: number): Promise<string> {
    return fetched<{ date: string }>('/working-calendar/next', { days }).then((next) => next.date, () => '');
  }

  private change(part: Partial<Described>): void {
    this.task = { ...this.task!, ...part };
    this.requestUpdate();
    void this.ask();
  }

  private async ask(): Promise<void> {
    const mine = ++this.asked;
    this.busy = true;
    this.requestUpdate();
    try {
      const kept = this.policy?.rules;
      const [before, after] = await Promise.all([kept && kept !== this.rules ? this.preview(kept) : undefined, this.preview(this.rules)]);
      if (mine !== this.asked) return;
      this.kept = before;
      this.asIf = after;
      this.problem = undefined;
    } catch (failure) {
      if (mine !== this.asked) return;
      this.problem = failure as Problem;
    }
    this.busy = false;
    this.requestUpdate();
  }

  private async preview(rules: readonly Rule[]): Promise<Preview> {
    const task = Object.fromEntries(Object.entries(this.task!).map(([name, value]) => [name, value || null]));
    return (await post<Preview>('/reminder-policies/preview', { task, rules })).body;
  }
}
customElements.define('duban-policy-preview', PolicyPreview);
