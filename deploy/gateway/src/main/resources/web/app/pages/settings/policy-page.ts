import { html, nothing } from 'lit';
import '@vaadin/button';
import { get, put, remove, type Answer } from '../../core/api';
import { momentText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { go, query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { toast } from '../../parts/toast';
import './policy-draft';
import './policy-preview';
import './policy-versions';
import { forWhich, pathOf, type Policy } from './policy';
import { ruleTable } from './rule-table';
import { saveNote } from './save-note';

/** A reminder policy: its rules on one side, what they bring on the other; its earlier versions below. */
class PolicyPage extends DubanPage {
  private draft?: Policy;
  private etag: string | null = null;
  private removing = false;
  private readonly doing = new Doing(this);
  private readonly policy = new Loaded<Answer<Policy>>(this, async (signal) => {
    const answer = await get<Policy>(pathOf(this.parameter('name')), { version: query().get('version') }, signal);
    this.etag = answer.etag;
    return answer;
  });

  override heading(): string {
    return say(`Reminder policy ${this.parameter('name')}`, `提醒规则 ${this.parameter('name')}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-location-changed', this.moved);
    void this.policy.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('vaadin-router-location-changed', this.moved);
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <a class="no-print" href="/settings/reminder-policies">${say('All policies', '全部规则')}</a>
      </div>
      ${this.policy.show((answer) => this.shown(answer.body))}`;
  }

  private shown(policy: Policy) {
    return html`<div class="stack">
      ${saveNote(this.doing.problem, this.takeOver)}
      <div class="halves">
        <section class="card stack">
          ${this.draft
            ? html`<duban-policy-draft .policy=${this.draft} .problem=${this.doing.problem} @draft=${(event: CustomEvent<Policy>) => this.take(event.detail)}></duban-policy-draft>`
            : html`<p>${say('For', '适用于')} <strong>${forWhich(policy.appliesTo)}</strong>. <span class="soft">${say('Version', '版本')} ${policy.version}, ${momentText(policy.changedAt)}, ${policy.changedBy}</span></p>
                ${ruleTable(policy.rules, say('Rules', '规则'))}`}
          ${has('supervisor') ? this.buttons(policy) : nothing}
        </section>
        <duban-policy-preview .policy=${policy} .rules=${(this.draft ?? policy).rules}></duban-policy-preview>
      </div>
      <duban-policy-versions .name=${policy.name} .shown=${policy.version}></duban-policy-versions>
    </div>`;
  }

  private buttons(policy: Policy) {
    if (this.draft) {
      return html`<div class="row no-print">
        <vaadin-button theme="primary" id="save" ?disabled=${this.doing.busy} @click=${this.save}>${say('Save as the next version', '保存为新版本')}</vaadin-button>
        <vaadin-button ?disabled=${this.doing.busy} @click=${() => this.take(undefined)}>${say('Give up the changes', '放弃修改')}</vaadin-button>
      </div>`;
    }
    return html`<div class="row no-print">
      <vaadin-button id="edit" @click=${() => this.take(policy)}>${query().has('version') ? say('Write a new version from this one', '以此版本为基础修改') : say('Change', '修改')}</vaadin-button>
      ${policy.name === 'default' || query().has('version')
        ? nothing
        : this.removing
          ? html`<span>${say('Its tasks then follow another policy.', '相关事项将改用其他规则。')}</span>
              <vaadin-button theme="primary error" id="remove-for-sure" ?disabled=${this.doing.busy} @click=${this.takeOut}>${say('Remove it', '确认停用')}</vaadin-button>
              <vaadin-button @click=${() => this.ask(false)}>${say('Keep it', '取消')}</vaadin-button>`
          : html`<vaadin-button theme="error tertiary" id="remove" @click=${() => this.ask(true)}>${say('Take out of force', '停用')}</vaadin-button>`}
    </div>`;
  }

  private ask(removing: boolean): void {
    this.removing = removing;
    this.requestUpdate();
  }

  private take(draft: Policy | undefined): void {
    this.draft = draft;
    if (!draft) this.doing.forget();
    this.requestUpdate();
  }

  private moved = () => {
    if (location.pathname !== `/settings${pathOf(this.parameter('name'))}`) return;
    this.take(undefined);
    void this.policy.load();
  };

  private takeOver = async (): Promise<void> => {
    const kept = this.draft;
    await this.policy.load();
    this.draft = kept;
    this.doing.forget();
    this.requestUpdate();
  };

  private save = () =>
    this.doing.run(async () => {
      const { appliesTo, rules, name } = this.draft!;
      const saved = await put<Policy>(pathOf(name), { appliesTo, rules }, { ifMatch: this.etag ?? '*' });
      this.draft = undefined;
      toast(say('Saved. Open tasks are planned anew.', '已保存，未办结事项的提醒正在重新安排。'));
      if (query().has('version')) go(`/settings${pathOf(name)}`);
      else {
        this.policy.value = saved;
        this.etag = saved.etag;
      }
    });

  private takeOut = () =>
    this.doing.run(async () => {
      await remove(pathOf(this.parameter('name')), { ifMatch: this.etag ?? '*' });
      toast(say('No task follows it any more.', '已停用。'));
      go('/settings/reminder-policies');
    });
}
customElements.define('duban-policy', PolicyPage);
