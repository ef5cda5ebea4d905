import { html } from 'lit';
import '@vaadin/combo-box';
import { fetched, type Page } from '../../../core/api';
import { DubanElement } from '../../../core/element';
import { say } from '../../../core/language';
import { Loaded } from '../../../core/loaded';
import type { TaskLine } from '../../../parts/task-table';
import type { Field } from '../form/form-spec';
import type { Subject } from '../subject';
import type { Task } from '../task';

interface Candidate {
  readonly id: string;
  readonly label: string;
}

/** The task whose reports are to answer this one: those that look alike first, then the department's other open ones. */
export function linkField(subject: Subject): Field {
  return {
    name: 'principal',
    kind: 'own',
    label: say('Other task', '关联到'),
    within: () => [{ name: 'principal', kind: 'line', label: '', required: true }],
    render: (form) => html`<duban-link-choice .task=${subject.task} .chosen=${form.get('principal') ?? ''} .fault=${form.fault('principal')}
      @chosen=${(event: CustomEvent<string>) => form.set('principal', event.detail)}></duban-link-choice>`,
  };
}

class LinkChoice extends DubanElement {
  static override properties = { task: { attribute: false }, chosen: { attribute: false }, fault: { attribute: false } };
  declare task: Task;
  declare chosen: string;
  declare fault: string | undefined;
  private readonly candidates = new Loaded<Candidate[]>(this, (signal) => candidatesFor(this.task, signal));

  override connectedCallback(): void {
    super.connectedCallback();
    void this.candidates.load();
  }

  override render() {
    return this.candidates.show(
      (items) => html`<vaadin-combo-box class="field" data-field="principal" .label=${say('Other task', '关联到')} required .validate=${() => true} item-label-path="label" item-value-path="id" .items=${items}
        .value=${this.chosen} .invalid=${Boolean(this.fault)} .errorMessage=${this.fault ?? ''} .helperText=${say('Open tasks of the same lead department; those that look alike first.', '同一牵头单位的未办结事项，相似者在前。')}
        @value-changed=${(event: CustomEvent<{ value: string }>) => {
          if (event.detail.value !== this.chosen) this.dispatchEvent(new CustomEvent('chosen', { detail: event.detail.value }));
        }}></vaadin-combo-box>`,
      (items) => items.length === 0 && html`<p class="note">${say('The lead department has no other open task.', '牵头单位没有其他未办结事项。')}</p>`,
    );
  }
}
customElements.define('duban-link-choice', LinkChoice);

const OPEN = ['ISSUED', 'OBJECTED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED', 'SUSPENDED'];

async function candidatesFor(task: Task, signal: AbortSignal): Promise<Candidate[]> {
  const [alike, open] = await Promise.all([
    fetched<{ items: readonly { task: TaskLine; similarity: number }[] }>('/tasks/similar', { department: task.leadDepartment, text: task.requirement.slice(0, 1000) }, signal),
    fetched<Page<TaskLine>>('/tasks', { department: task.leadDepartment, role: 'LEAD', status: OPEN, limit: 200 }, signal),
  ]);
  const lines = [...alike.items.map((one) => one.task), ...open.items].filter((line) => line.id !== task.id);
  return [...new Map(lines.map((line) => [line.id, { id: line.id, label: `${line.number} ${line.title}` }])).values()];
}
