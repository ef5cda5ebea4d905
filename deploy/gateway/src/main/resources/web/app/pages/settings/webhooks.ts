import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { fetched, get, newKey, post, remove, type Page } from '../../core/api';
import { momentText } from '../../core/dates';
import { departmentName, departments } from '../../core/departments';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { Paged } from '../../core/paged';
import { choice } from '../../parts/choice';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import { copyNote } from './copy-note';
import { wrong } from './save-note';

interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly departments: readonly string[];
  readonly registeredAt: string;
  readonly previousSecretUntil: string | null;
  readonly disabledAt: string | null;
  readonly disabledBecause: string | null;
}

interface WithSecret {
  readonly webhook: Webhook;
  readonly secret: string | null;
}

/** Addresses to which a system has its notices sent, signed. */
class Webhooks extends DubanPage {
  private url = '';
  private department = '';
  private key = newKey();
  private units: readonly string[] = [];
  private secret = '';
  private readonly doing = new Doing(this);
  private readonly hooks = new Paged<Webhook>(this, (cursor, signal) => fetched<Page<Webhook>>('/webhooks', { cursor }, signal));

  override heading(): string {
    return say('Webhooks', '系统推送');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.hooks.load();
    void departments().then((known) => (this.units = known.map((unit) => unit.code)), () => undefined);
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <div class="stack">
        ${problemNote(this.doing.problem)} ${this.secret ? copyNote(say('The secret with which messages are signed. It is shown only now.', '用于签名的密钥，仅此一次显示。'), this.secret) : nothing}
        ${this.form()}
        ${this.hooks.show((items) => this.table(items), () => nothingHere(say('No address is registered.', '尚未登记推送地址。')))}
      </div>`;
  }

  private form() {
    const units = [{ value: '', label: say('all', '全部') }, ...this.units.map((code) => ({ value: code, label: departmentName(code) }))];
    return html`<form class="card fields" @submit=${this.register}>
      <vaadin-text-field class="wide" id="webhook-url" .label=${say('Address', '推送地址')} placeholder="https://" required maxlength="2000" .value=${this.url}
        .invalid=${Boolean(wrong(this.doing.problem, 'url'))} .errorMessage=${wrong(this.doing.problem, 'url')} @change=${(event: Event) => this.take({ url: (event.target as HTMLInputElement).value })}></vaadin-text-field>
      ${choice({ id: 'webhook-department', label: say('Tasks of', '所涉单位'), value: this.department, items: units, chosen: (department) => this.take({ department }) })}
      <vaadin-button theme="primary" id="register" ?disabled=${this.doing.busy} @click=${this.register}>${say('Register', '登记')}</vaadin-button>
    </form>`;
  }

  private table(hooks: readonly Webhook[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list roomy">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr><th scope="col">${say('Address', '推送地址')}</th><th scope="col">${say('Tasks of', '所涉单位')}</th><th scope="col">${say('Registered', '登记时间')}</th><th scope="col">${say('State', '状态')}</th><th scope="col">${say('Change', '操作')}</th></tr>
        </thead>
        <tbody>
          ${hooks.map((hook) => this.row(hook))}
        </tbody>
      </table>
    </div>`;
  }

  private row(hook: Webhook) {
    const button = (text: string, what: () => Promise<void>) =>
      html`<vaadin-button theme="small" ?disabled=${this.doing.busy} aria-label="${text}: ${hook.url}" @click=${() => this.doing.run(what)}>${text}</vaadin-button>`;
    return html`<tr>
      <th scope="row" class="anywhere">${hook.url}</th>
      <td>${hook.departments?.length ? hook.departments.map((code) => departmentName(code)).join(say(', ', '、')) : say('all', '全部')}</td>
      <td>${momentText(hook.registeredAt)}</td>
      <td>
        ${hook.disabledAt ? html`<span class="badge red">${say('Disabled', '已停用')}</span> ${hook.disabledBecause} ${momentText(hook.disabledAt)}` : html`<span class="badge green">${say('Active', '启用')}</span>`}
        ${hook.previousSecretUntil ? html`<br /><span class="soft small">${say('Former secret until', '旧密钥有效至')} ${momentText(hook.previousSecretUntil)}</span>` : nothing}
      </td>
      <td><div class="row">
        ${button(say('Test', '测试'), () => this.test(hook))} ${button(say('New secret', '更换密钥'), () => this.rotate(hook))} ${button(say('Delete', '删除'), () => this.drop(hook))}
      </div></td>
    </tr>`;
  }

  private take(part: { url?: string; department?: string }): void {
    Object.assign(this, part);
    this.key = newKey();
    this.requestUpdate();
  }

  private register = (event: Event) => {
    event.preventDefault();
    void this.doing.run(async () => {
      const { body } = await post<WithSecret>('/webhooks', { url: this.url, departments: this.department ? [this.department] : [] }, { idempotencyKey: this.key });
      this.secret = body.secret ?? '';
      this.take({ url: '', department: '' });
      await this.hooks.load();
    });
  };

  private async test(hook: Webhook): Promise<void> {
    await post(`/webhooks/${hook.id}/test`);
    toast(say('A test message is on its way.', '测试消息已发出。'));
  }

  private async rotate(hook: Webhook): Promise<void> {
    const { etag } = await get(`/webhooks/${hook.id}`);
    const { body } = await post<WithSecret>(`/webhooks/${hook.id}/secret-rotation`, {}, { ifMatch: etag ?? '*' });
    this.secret = body.secret ?? '';
    await this.hooks.load();
  }

  private async drop(hook: Webhook): Promise<void> {
    const { etag } = await get(`/webhooks/${hook.id}`);
    await remove(`/webhooks/${hook.id}`, { ifMatch: etag ?? '*' });
    toast(say('Nothing is sent there any more.', '已删除，不再推送。'));
    await this.hooks.load();
  }
}
customElements.define('duban-webhooks', Webhooks);
