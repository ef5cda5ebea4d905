import { html, nothing, type PropertyValues } from 'lit';
import { all } from '../../core/api';
import { dayText, momentText } from '../../core/dates';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { named } from '../../core/words';
import type { Read } from './meeting';
import type { Edition } from './model';
import { titleOf } from './texts';

/** What was published of a meeting, edition by edition. */
class Editions extends DubanElement {
  static override properties = { read: { attribute: false } };
  declare read: Read;
  private readonly editions = new Loaded<Edition[]>(this, () => all<Edition>(`/meetings/${this.read.meeting.id}/editions`));

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('read')) void this.editions.load();
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="editions-title">
      <h2 id="editions-title">${say('Published editions', '发布版本')}</h2>
      ${this.editions.show((list) => html`${[...list].reverse().map(one)}`)}
    </section>`;
  }
}
customElements.define('duban-editions', Editions);

function one({ edition, at, by, reason, header, agendaItems }: Edition) {
  return html`<details>
    <summary>${say(`Edition ${edition}`, `第 ${edition} 版`)} · ${momentText(at)} · ${by}${reason ? ` · ${reason}` : nothing}</summary>
    <dl class="facts">
      <dt>${say('Title', '会议标题')}</dt><dd>${titleOf(header)}</dd>
      <dt>${say('Date', '召开日期')}</dt><dd>${dayText(header.heldOn)}</dd>
      <dt>${say('Chair', '主持人')}</dt><dd>${header.chair}</dd>
      <dt>${say('Place', '地点')}</dt><dd>${header.location}</dd>
      <dt>${say('Attendees', '出席人员')}</dt><dd>${(header.attendees ?? []).join(say(', ', '、'))}</dd>
    </dl>
    <ol>${agendaItems.map((item) => html`<li>${item.title} <span class="soft small">${named('itemKind', item.kind)} ${named('outcome', item.outcome)}</span></li>`)}</ol>
  </details>`;
}
