import { html } from 'lit';
import { DubanPage } from '../../core/page';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { fetched, type Page } from '../../core/api';
import { query } from '../../core/navigation';
import { taskTable, type TaskLine } from '../../parts/task-table';

class TaskList extends DubanPage {
  private readonly tasks = new Loaded<Page<TaskLine>>(this, (signal) =>
    fetched('/tasks', Object.fromEntries(query()), signal));

  override heading(): string {
    return say('Tasks', '督办事项');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.tasks.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.tasks.show(
        (page) => taskTable(page.items),
        (page) => page.items.length === 0 && nothingHere(say('No task fulfils this.', '没有符合条件的事项。')),
      )}`;
  }
}
customElements.define('duban-task-list', TaskList);
