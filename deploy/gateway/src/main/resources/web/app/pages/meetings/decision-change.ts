import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { get, post } from '../../core/api';
import { departments, type Department } from '../../core/departments';
import { DubanElement } from '../../core/element';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { dayField } from '../../parts/day-field';
import { departmentField, departmentsField } from '../../parts/department-fields';
import { toast } from '../../parts/toast';
import type { Decision } from './model';

type Field = HTMLElement & { value: string };
type Typed = Pick<Decision, 'leadDepartment' | 'coDepartments' | 'deadline' | 'requirement'>;

/** Gives an issued decision another lead, deadline or text, or takes it back; its task follows. */
class DecisionChange extends DubanElement {
  static override properties = { decision: { attribute: false } };
  declare decision: Decision;
  private typed: Partial<Typed> = {};
  private reason = '';
  private known: readonly Department[] = [];
  private tag?: string;
  private readonly sending = new Sending(this);

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.known = await departments().catch(() => []);
    await this.look();
  }

  override render() {
    const { sending } = this;
    const now: Typed = { ...this.decision, ...this.typed };
    return html`<form class="stack inner" @submit=${(event: Event) => event.preventDefault()} aria-label=${say('Change the decision', '变更议定事项')}>
      ${sending.note()}
      <div class="form-grid">
        ${departmentField({ id: 'lead', label: say('Lead department', '牵头单位'), departments: this.known, value: now.leadDepartment, error: sending.error('leadDepartment'), changed: (leadDepartment) => this.type({ leadDepartment }) })}
        ${departmentsField({ id: 'co', label: say('Co-departments', '配合单位'), departments: this.known, value: now.coDepartments, error: sending.error('coDepartments'), changed: (coDepartments) => this.type({ coDepartments }) })}
        ${dayField({ id: 'deadline', label: say('Deadline', '办理时限'), value: now.deadline ?? '', wrong: sending.error('deadline'), chosen: (deadline) => this.type({ deadline: deadline || null }) })}
      </div>
      <vaadin-text-area class="wide" .label=${say('Requirement', '要求')} .value=${now.requirement ?? ''} .validate=${asTold} .invalid=${Boolean(sending.error('requirement'))} .errorMessage=${sending.error('requirement')} @input=${(event: Event) => this.type({ requirement: (event.currentTarget as Field).value })}></vaadin-text-area>
      <vaadin-text-field class="wide" .label=${say('Reason', '变更原因')} .value=${this.reason} required maxlength="1000" .validate=${asTold} .invalid=${Boolean(sending.error('reason'))} .errorMessage=${sending.error('reason')} @input=${this.because}></vaadin-text-field>
      <div class="row">
        <vaadin-button theme="primary" data-do="amend" ?disabled=${sending.busy || !this.reason.trim() || Object.keys(this.typed).length === 0} @click=${() => this.send('amendment', this.typed)}>${say('Amend', '变更')}</vaadin-button>
        <vaadin-button theme="error" data-do="revoke" ?disabled=${sending.busy || !this.reason.trim()} @click=${() => this.send('revocation', {})}>${say('Revoke; its task is cancelled', '撤回，并撤销其督办事项')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${() => this.dispatchEvent(new Event('closed'))}>${say('Close', '关闭')}</vaadin-button>
        ${sending.stale ? html`<vaadin-button @click=${this.look}>${say('Load it anew', '重新加载')}</vaadin-button>` : nothing}
      </div>
    </form>`;
  }

  private type(change: Partial<Typed>): void {
    this.typed = { ...this.typed, ...change };
    this.sending.changed();
    this.requestUpdate();
  }

  private because = (event: Event) => {
    this.reason = (event.currentTarget as Field).value;
    this.sending.changed();
    this.requestUpdate();
  };

  private look = async (): Promise<void> => {
    const read = await get<Decision>('/decisions/' + this.decision.id).catch(() => undefined);
    if (read) [this.decision, this.tag] = [read.body, read.etag ?? '*'];
    this.sending.clear();
    this.requestUpdate();
  };

  private async send(move: string, body: object): Promise<void> {
    const done = await this.sending.run((key) => post(`/decisions/${this.decision.id}/${move}`, { ...body, reason: this.reason.trim() }, { ifMatch: this.tag ?? '*', idempotencyKey: key }));
    if (!done) return;
    toast(say('Done; the task follows.', '已变更，督办事项随之更新。'));
    this.dispatchEvent(new Event('done'));
  }
}
customElements.define('duban-decision-change', DecisionChange);
