import { html } from 'lit';
import { fetched, type Page } from '../../core/api';
import { dayText, leftText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { lightBadge, statusBadge, urgencyBadge } from '../../parts/badges';
import type { TaskLine } from '../../parts/task-table';
import { listOf, type Wish } from './lists';

const SHOWN = 5;

/** The first tasks that fulfil a wish, and the way to all of them. */
class ShortList extends DubanElement {
  static override properties = { name: {}, none: {}, wish: {}, total: {} };
  declare name: string;
  /** What to say where there is none. */
  declare none: string;
  declare wish: Wish;
  /** How many there are, where that is known. */
  declare total: number | undefined;
  private asked = '';
  private readonly tasks = new Loaded<Page<TaskLine>>(this, (signal) => fetched('/tasks', { ...this.wish, limit: SHOWN + 1 }, signal));

  override willUpdate(): void {
    const wanted = JSON.stringify(this.wish);
    if (wanted === this.asked) return;
    this.asked = wanted;
    void this.tasks.load();
  }

  override render() {
    return html`<section class="card">
      <h3><a href=${listOf(this.wish)}>${this.name}</a> ${this.count()}</h3>
      ${this.tasks.show(
        (page) => html`<ul class="short-list">${page.items.slice(0, SHOWN).map(line)}</ul>`,
        (page) => page.items.length === 0 && html`<p class="soft" data-state="empty">${this.none}</p>`,
      )}
    </section>`;
  }

  private count() {
    const seen = this.tasks.value?.items.length ?? 0;
    const count = this.total ?? (seen > SHOWN ? say(`more than ${SHOWN}`, `超过 ${SHOWN} 项`) : seen);
    return count ? html`<span class="badge">${count}</span>` : '';
  }
}
customElements.define('duban-short-list', ShortList);

function line(task: TaskLine) {
  return html`<li>
    <a href="/tasks/${task.id}">${task.title}</a> ${urgencyBadge(task.urgency)}
    <div class="small soft row">
      <span class="number">${task.number}</span> ${lightBadge(task.light)} ${statusBadge(task.status)}
      <span>${say('Deadline', '时限')} ${dayText(task.deadline)}${task.light ? html` (${leftText(task.deadline)})` : ''}</span>
    </div>
  </li>`;
}
