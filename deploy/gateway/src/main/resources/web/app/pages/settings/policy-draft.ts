import { html } from 'lit';
import '@vaadin/button';
import type { Problem } from '../../core/api';
import { departmentName, departments } from '../../core/departments';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { choice, wordItems } from '../../parts/choice';
import { NEW_RULE, type Conditions, type Policy, type Rule } from './policy';
import { ruleEditor } from './rule-editor';
import { ruleTable } from './rule-table';
import { wrong } from './save-note';

/** A policy that is being written. */
class PolicyDraft extends DubanElement {
  static override properties = { policy: {}, problem: {} };
  declare policy: Policy;
  declare problem: Problem | undefined;
  private open = -1;
  private units: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void departments().then((known) => {
      this.units = known.filter((unit) => ['DEPARTMENT', 'COUNTY'].includes(unit.kind)).map((unit) => unit.code);
      this.requestUpdate();
    }, () => undefined);
  }

  override render() {
    const { rules, appliesTo, name } = this.policy;
    return html`<div class="stack">
      ${name === 'default' ? html`<p class="soft">${say('The default is for every task that no other policy is for.', '默认规则适用于没有其他规则的所有事项。')}</p>` : this.conditions(appliesTo)}
      ${ruleTable(rules, say('Rules', '规则'), {
        problem: this.problem,
        edit: (index) => this.show(index),
        remove: (index) => this.change({ rules: rules.filter((_, at) => at !== index) }),
        editor: (index) =>
          index === this.open
            ? ruleEditor({ rule: rules[index]!, index, problem: this.problem, change: (part) => this.changeRule(index, part), done: () => this.show(-1) })
            : undefined,
      })}
      <div><vaadin-button id="add-rule" @click=${this.add}>${say('Add a rule', '新增规则')}</vaadin-button></div>
    </div>`;
  }

  private conditions(appliesTo: Conditions) {
    const any = say('any', '不限');
    const units = [{ value: '', label: any }, ...this.units.map((code) => ({ value: code, label: departmentName(code) }))];
    const set = (part: Partial<Conditions>) => this.change({ appliesTo: { ...appliesTo, ...part } });
    return html`<fieldset>
      <legend>${say('For which tasks', '适用于哪些事项')}</legend>
      <div class="fields">
        ${choice({ id: 'for-kind', label: say('Kind', '类型'), value: appliesTo.kind ?? '', items: [{ value: '', label: any }, ...wordItems('kind').filter((one) => ['RECTIFICATION', 'ASSIGNMENT'].includes(one.value))], chosen: (kind) => set({ kind: kind || null }), wrong: wrong(this.problem, 'appliesTo.kind') })}
        ${choice({ id: 'for-urgency', label: say('Urgency', '紧急程度'), value: appliesTo.urgency ?? '', items: wordItems('urgency', any), chosen: (urgency) => set({ urgency: urgency || null }), wrong: wrong(this.problem, 'appliesTo.urgency') })}
        ${choice({ id: 'for-department', label: say('Lead department', '牵头单位'), value: appliesTo.department ?? '', items: units, chosen: (department) => set({ department: department || null }), wrong: wrong(this.problem, 'appliesTo.department') })}
      </div>
    </fieldset>`;
  }

  private add = () => {
    this.change({ rules: [...this.policy.rules, NEW_RULE] });
    void this.show(this.policy.rules.length);
  };

  private async show(index: number): Promise<void> {
    this.open = index;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(index < 0 ? '#add-rule' : '#rule-name')?.focus();
  }

  private changeRule(index: number, part: Partial<Rule>): void {
    this.change({ rules: this.policy.rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)) });
  }

  private change(part: Partial<Policy>): void {
    this.dispatchEvent(new CustomEvent('draft', { detail: { ...this.policy, ...part } }));
  }
}
customElements.define('duban-policy-draft', PolicyDraft);
