import { html } from 'lit';
import { fetched, type Page } from '../../core/api';
import { momentText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { nothingHere } from '../../core/loaded';
import { Paged } from '../../core/paged';
import { forWhich, pathOf, type Policy } from './policy';

/** All that a policy ever said, each version to be looked at. */
class PolicyVersions extends DubanElement {
  static override properties = { name: {}, shown: {} };
  declare name: string;
  declare shown: number;
  private readonly versions = new Paged<Policy>(this, (cursor, signal) => fetched<Page<Policy>>(`${pathOf(this.name)}/versions`, { cursor }, signal));

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('name') || changed.has('shown')) void this.versions.load();
  }

  override render() {
    return html`<section class="card">
      <h2>${say('Versions', '历史版本')}</h2>
      ${this.versions.show(
        (items) => html`<ul>
          ${items.map(
            (version) => html`<li>
              <a href="/settings${pathOf(version.name)}?version=${version.version}" aria-current=${version.version === this.shown ? 'true' : 'false'}>${say('Version', '版本')} ${version.version}</a>
              <span class="soft">${momentText(version.changedAt)}, ${version.changedBy}, ${forWhich(version.appliesTo)}, ${say(`${version.rules.length} rules`, `${version.rules.length} 条规则`)}</span>
            </li>`,
          )}
        </ul>`,
        () => nothingHere(say('There is none.', '没有历史版本。')),
      )}
    </section>`;
  }
}
customElements.define('duban-policy-versions', PolicyVersions);
