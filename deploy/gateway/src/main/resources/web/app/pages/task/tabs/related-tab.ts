import { html, nothing } from 'lit';
import { all, fetched } from '../../../core/api';
import { say } from '../../../core/language';
import { nothingHere } from '../../../core/loaded';
import { taskTable, type TaskLine } from '../../../parts/task-table';
import { TaskSection } from './section';

interface Related {
  readonly parent?: TaskLine;
  readonly principal?: TaskLine;
  readonly checks: readonly TaskLine[];
}

/** The rectification that it came from, the checks that it raised, and the tasks that are reported on together. */
class RelatedTab extends TaskSection<Related> {
  protected override async ask(signal: AbortSignal): Promise<Related> {
    const { task } = this.subject;
    // Whoever leads a check need not know of the rectification that raised it.
    const one = (id: string | null) => (id ? fetched<TaskLine>(`/tasks/${id}`, {}, signal).catch(() => undefined) : undefined);
    const [parent, principal, checks] = await Promise.all([one(task.parentId), one(task.answeredBy), task.kind === 'RECTIFICATION' ? all<TaskLine>(`/tasks/${task.id}/inference-checks`) : []]);
    return { parent, principal, checks };
  }

  override render() {
    const { task, links } = this.subject;
    return this.loaded.show(
      (related) => html`<div class="stack">
        ${this.group(say('Raised by this rectification', '来源整改事项'), related.parent ? [related.parent] : [])}
        ${task.parentId && !related.parent ? html`<p class="note">${say('An inference check of a rectification that you do not know of.', '本事项由其他单位的整改事项举一反三而来。')}</p>` : nothing}
        ${this.group(say('Inference checks', '举一反三事项'), related.checks)}
        ${this.group(say('Its reports answer this task too', '本事项随其一并反馈'), related.principal ? [related.principal] : [])}
        ${this.group(say('Reported on together with this task', '随本事项一并反馈'), links)}
      </div>`,
      (related) => !related.parent && !related.principal && !task.parentId && !related.checks.length && !links.length && nothingHere(say('It stands for itself.', '没有关联事项。')),
    );
  }

  private group(title: string, tasks: readonly TaskLine[]) {
    return tasks.length ? html`<section><h3>${title}</h3>${taskTable(tasks, title)}</section>` : nothing;
  }
}
customElements.define('duban-task-related', RelatedTab);
