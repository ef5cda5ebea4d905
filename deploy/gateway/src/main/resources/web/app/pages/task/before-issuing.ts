import { html } from 'lit';
import { fetched } from '../../core/api';
import { dayText, percentText } from '../../core/dates';
import { departmentName } from '../../core/departments';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { lightBadge, statusBadge } from '../../parts/badges';
import type { TaskLine } from '../../parts/task-table';

interface Burden {
  readonly open: number;
  readonly asks: number;
  readonly reports: number;
  readonly reminders: number;
  readonly since: string;
}

interface Before {
  readonly burden: Burden;
  readonly alike: readonly { readonly task: TaskLine; readonly similarity: number }[];
}

const TYPING_MILLIS = 600;
const MOST_TEXT = 1000;

/** What the office looks at before it issues a task: how much the department has to bear, and open tasks that look alike. */
class BeforeIssuing extends DubanElement {
  static override properties = { department: { attribute: false }, text: { attribute: false } };
  declare department: string;
  declare text: string;
  private shownFor = '';
  private waiting?: ReturnType<typeof setTimeout>;
  private readonly found = new Loaded<Before>(this, async (signal) => {
    const [burden, alike] = await Promise.all([
      fetched<Burden>(`/departments/${this.department}/burden`, {}, signal),
      this.text.trim() ? fetched<{ items: Before['alike'] }>('/tasks/similar', { department: this.department, text: this.text.slice(0, MOST_TEXT) }, signal) : { items: [] },
    ]);
    return { burden, alike: alike.items };
  });

  protected override willUpdate(): void {
    const key = `${this.department} ${this.text}`;
    if (key === this.shownFor) return;
    this.shownFor = key;
    clearTimeout(this.waiting);
    if (this.department) this.waiting = setTimeout(() => void this.found.load(), TYPING_MILLIS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  override render() {
    return html`<aside class="card stack" aria-label=${say('Before you issue it', '交办前请查看')}>
      <h2>${say('Before you issue it', '交办前请查看')}</h2>
      ${this.department
        ? this.found.show((before) => this.known(before))
        : html`<p class="soft">${say('Choose the lead department to see what it already has to do.', '选择牵头单位后，可查看其现有负担和相似事项。')}</p>`}
    </aside>`;
  }

  private known({ burden, alike }: Before) {
    return html`<section>
        <h3>${say(`What ${departmentName(this.department)} has to bear`, `${departmentName(this.department)}现有负担`)}</h3>
        <dl class="facts">
          <dt>${say('Open tasks', '未办结事项')}</dt><dd class="number" data-figure="open">${burden.open}</dd>
          <dt>${say(`Asked since ${dayText(burden.since)}`, `${dayText(burden.since)} 以来要求`)}</dt><dd class="number">${burden.asks}</dd>
          <dt>${say('Reports given', '已反馈')}</dt><dd class="number">${burden.reports}</dd>
          <dt>${say('Reminders received', '收到提醒')}</dt><dd class="number">${burden.reminders}</dd>
        </dl>
      </section>
      <section>
        <h3>${say('Open tasks that look alike', '相似的未办结事项')}</h3>
        ${alike.length
          ? html`<ul class="entries alike">
              ${alike.map(
                ({ task, similarity }) => html`<li>
                  <a href="/tasks/${task.id}" target="_blank">${task.number} ${task.title}</a>
                  <p class="small soft">${lightBadge(task.light)} ${statusBadge(task.status)} ${dayText(task.deadline)} · ${say(`${percentText(similarity)} alike`, `相似度 ${percentText(similarity)}`)}</p>
                </li>`,
              )}
            </ul>`
          : html`<p class="soft" role="status">${say('None.', '没有相似事项。')}</p>`}
      </section>`;
  }
}
customElements.define('duban-before-issuing', BeforeIssuing);
