import { html, type TemplateResult } from 'lit';
import { say } from '../../../core/language';
import type { Subject } from '../subject';
import './progress-tab';
import './plan-tab';
import './evidence-tab';
import './timeline-tab';
import './reminders-tab';
import './trace-tab';
import './related-tab';
import './closing-tab';

export interface Tab {
  readonly name: string;
  readonly title: string;
  readonly show: (subject: Subject) => TemplateResult;
}

/** The parts of the page below the moves; each asks for what it shows when one turns to it. */
export function tabsOf(subject: Subject): Tab[] {
  const { task, files } = subject;
  const ended = task.status === 'CLOSED' || task.status === 'CANCELLED';
  return [
    { name: 'progress', title: say('Progress', '进展'), show: () => html`<duban-task-progress .subject=${subject}></duban-task-progress>` },
    ...(task.kind === 'RECTIFICATION' ? [{ name: 'plan', title: say('Plan', '整改方案'), show: () => html`<duban-task-plan .subject=${subject}></duban-task-plan>` }] : []),
    { name: 'evidence', title: say(`Evidence (${files.length})`, `佐证材料（${files.length}）`), show: () => html`<duban-task-evidence .subject=${subject}></duban-task-evidence>` },
    { name: 'timeline', title: say('Timeline', '办理过程'), show: () => html`<duban-task-timeline .subject=${subject}></duban-task-timeline>` },
    { name: 'reminders', title: say('Reminders', '提醒'), show: () => html`<duban-task-reminders .subject=${subject}></duban-task-reminders>` },
    { name: 'trace', title: say('Trace', '全程追溯'), show: () => html`<duban-task-trace .subject=${subject}></duban-task-trace>` },
    { name: 'related', title: say('Related tasks', '关联事项'), show: () => html`<duban-task-related .subject=${subject}></duban-task-related>` },
    ...(ended ? [{ name: 'closing', title: say('Closing file', '办结卷宗'), show: () => html`<duban-task-closing .subject=${subject}></duban-task-closing>` }] : []),
  ];
}

export function tabNav(tabs: readonly Tab[], present: Tab, turnTo: (name: string) => void): TemplateResult {
  return html`<nav class="tabs no-print" aria-label=${say('Parts of the task', '事项内容')}>
    <ul>
      ${tabs.map(
        (tab) => html`<li>
          <a href="?tab=${tab.name}" router-ignore aria-current=${tab.name === present.name ? 'true' : 'false'} data-turn=${tab.name}
            @click=${(event: MouseEvent) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              turnTo(tab.name);
            }}>${tab.title}</a>
        </li>`,
      )}
    </ul>
  </nav>`;
}
