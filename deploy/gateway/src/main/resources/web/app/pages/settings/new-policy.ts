import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { fetched, newKey, post } from '../../core/api';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { go } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import './policy-draft';
import './policy-preview';
import { EVERY_TASK, pathOf, type Policy } from './policy';
import { wrong } from './save-note';

/** A policy for some tasks, begun with the rules of the default. */
class NewPolicy extends DubanPage {
  private draft?: Policy;
  private key = newKey();
  private readonly doing = new Doing(this);
  private readonly begun = new Loaded<Policy>(this, (signal) => fetched<Policy>(pathOf('default'), {}, signal));

  override heading(): string {
    return say('New reminder policy', '新建提醒规则');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begun.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.begun.show((begun) => this.form(this.draft ?? { ...begun, name: '', appliesTo: EVERY_TASK }))}`;
  }

  private form(draft: Policy) {
    return html`<div class="stack">
      ${problemNote(this.doing.problem)}
      <div class="halves">
        <section class="card stack">
          <vaadin-text-field
            id="policy-name"
            .label=${say('Name', '名称')}
            .value=${draft.name}
            required
            maxlength="40"
            .invalid=${Boolean(wrong(this.doing.problem, 'name'))}
            .errorMessage=${wrong(this.doing.problem, 'name')}
            @change=${(event: Event) => this.take({ ...draft, name: (event.target as HTMLInputElement).value })}
          ></vaadin-text-field>
          <duban-policy-draft .policy=${draft} .problem=${this.doing.problem} @draft=${(event: CustomEvent<Policy>) => this.take(event.detail)}></duban-policy-draft>
          <div><vaadin-button theme="primary" id="save" ?disabled=${this.doing.busy} @click=${() => this.save(draft)}>${say('Put in force', '启用')}</vaadin-button></div>
        </section>
        <duban-policy-preview .rules=${draft.rules}></duban-policy-preview>
      </div>
    </div>`;
  }

  private take(draft: Policy): void {
    this.draft = draft;
    // What is asked now is another wish than before.
    this.key = newKey();
    this.requestUpdate();
  }

  private save(draft: Policy): Promise<void> {
    return this.doing.run(async () => {
      const { name, appliesTo, rules } = draft;
      await post('/reminder-policies', { name, appliesTo, rules }, { idempotencyKey: this.key });
      toast(say('The policy is in force.', '规则已启用。'));
      go(`/settings${pathOf(name)}`);
    });
  }
}
customElements.define('duban-new-policy', NewPolicy);
