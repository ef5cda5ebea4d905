import { html, nothing } from 'lit';
import '@vaadin/button';
import { all } from '../../core/api';
import { momentText } from '../../core/dates';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { forWhich, type Policy } from './policy';

/** The reminder policies: for everybody to see by which rules they are reminded. */
class Policies extends DubanPage {
  private readonly policies = new Loaded<readonly Policy[]>(this, () => all<Policy>('/reminder-policies'));

  override heading(): string {
    return say('Reminder policies', '提醒规则');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.policies.load();
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        ${has('supervisor') ? html`<a class="no-print" href="/settings/new-reminder-policy">${say('New policy', '新建规则')}</a>` : nothing}
      </div>
      <p class="soft">
        ${say(
          'A task follows one policy whole: of all that are for it, the one with the most conditions.',
          '每个事项只适用一套规则：在所有适用的规则中，取条件最多的一套。',
        )}
      </p>
      ${this.policies.show(
        (known) => this.table(known),
        (known) => known.length === 0 && nothingHere(say('There is no policy.', '没有提醒规则。')),
      )}`;
  }

  private table(policies: readonly Policy[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr>
            <th scope="col">${say('Name', '名称')}</th>
            <th scope="col">${say('For', '适用于')}</th>
            <th scope="col" class="figure">${say('Rules', '规则数')}</th>
            <th scope="col" class="figure">${say('Version', '版本')}</th>
            <th scope="col">${say('Changed', '修改')}</th>
          </tr>
        </thead>
        <tbody>
          ${policies.map(
            (policy) => html`<tr>
              <th scope="row"><a href="/settings/reminder-policies/${encodeURIComponent(policy.name)}">${policy.name}</a></th>
              <td>${forWhich(policy.appliesTo)}</td>
              <td class="figure">${policy.rules.length}</td>
              <td class="figure">${policy.version}</td>
              <td>${momentText(policy.changedAt)} <span class="soft small">${policy.changedBy}</span></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('duban-policies', Policies);
