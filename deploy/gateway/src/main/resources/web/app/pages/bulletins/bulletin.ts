import { html, nothing } from 'lit';
import '@vaadin/button';
import { get, newKey, post } from '../../core/api';
import { dayText, momentText, numberText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { departmentName, departments } from '../../core/departments';
import { download } from '../../core/download';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import { pointsText } from '../board/points';
import { stateBadge } from './bulletin-state';
import type { Bulletin, BulletinRow } from './bulletin-types';
import { periodText } from './periods';

/** What is reported of a period: read, approved by the head of the supervision office, and taken along as a document. */
class BulletinPage extends DubanPage {
  private readonly doing = new Doing(this);
  private key = newKey();
  private etag: string | null = null;
  private readonly bulletin = new Loaded<Bulletin>(this, async (signal) => {
    await departments();
    const { body, etag } = await get<Bulletin>(this.path(), {}, signal);
    this.etag = etag;
    return body;
  });

  override heading(): string {
    return say(`Bulletin: ${periodText(this.parameter('period'))}`, `督查通报：${periodText(this.parameter('period'))}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.bulletin.load();
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <a class="no-print" href="/bulletins">${say('All bulletins', '全部通报')}</a>
      </div>
      ${this.bulletin.show((bulletin) => this.whole(bulletin))}`;
  }

  private whole(bulletin: Bulletin) {
    return html`<div class="stack">
      <p>
        ${stateBadge(bulletin.state)} ${dayText(bulletin.from)} – ${dayText(bulletin.to)} ·
        ${say(`drafted by ${bulletin.draftedBy}, ${momentText(bulletin.draftedAt)}`, `${bulletin.draftedBy} 于 ${momentText(bulletin.draftedAt)} 起草`)}
        ${bulletin.approvedBy ? html` · ${say(`approved by ${bulletin.approvedBy}, ${momentText(bulletin.approvedAt)}`, `${bulletin.approvedBy} 于 ${momentText(bulletin.approvedAt)} 批准`)}` : nothing}
      </p>
      ${problemNote(this.doing.problem)} ${this.bar(bulletin)} ${this.table(bulletin.rows)}
    </div>`;
  }

  private bar(bulletin: Bulletin) {
    const draft = bulletin.state === 'DRAFT' && has('supervisor');
    const button = (name: string, text: string, act: () => Promise<void>, theme = '') =>
      html`<vaadin-button id=${name} theme=${theme} ?disabled=${this.doing.busy} @click=${() => this.doing.run(act)}>${text}</vaadin-button>`;
    return html`<div class="row no-print">
      ${draft ? button('approve', say('Approve and publish', '批准发布'), () => this.approve(), 'primary') : nothing}
      ${draft ? button('redraft', say('Draft anew', '重新起草'), () => this.redraft()) : nothing}
      ${button('download', say('Download .docx', '下载 .docx'), () => download(`${this.path()}.docx`, {}, `bulletin-${bulletin.period}.docx`))}
      ${draft ? html`<span class="soft small">${say('Only the head of the supervision office can approve it.', '须由督查室负责人批准。')}</span>` : nothing}
    </div>`;
  }

  private table(rows: readonly BulletinRow[]) {
    if (!rows.length) return nothingHere(say('No department had led a task by then.', '当时还没有单位牵头事项。'));
    const heads = [say('Open', '在办'), say('Closed', '销号'), say('On time', '按时'), say('Overdue', '逾期'), say('Returned', '退回')];
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr>
            <th scope="col" class="figure">${say('Rank', '名次')}</th>
            <th scope="col">${say('Department', '单位')}</th>
            ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
            <th scope="col" class="figure">${say('Score', '得分')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <td class="figure">${numberText(row.rank)}</td>
              <th scope="row"><a href="/departments/${encodeURIComponent(row.department)}">${departmentName(row.department)}</a></th>
              ${[row.open, row.closed, row.onTime, row.overdue, row.returned].map((figure) => html`<td class="figure">${numberText(figure)}</td>`)}
              <td class="figure">${pointsText(row.score)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private approve(): Promise<void> {
    return this.change('/approval', say('The bulletin is published.', '通报已发布。'));
  }

  private redraft(): Promise<void> {
    return this.change('', say('Drafted anew.', '已重新起草。'));
  }

  private async change(move: string, done: string): Promise<void> {
    await post(this.path() + move, {}, { ifMatch: this.etag ?? '*', idempotencyKey: this.key + move });
    this.key = newKey();
    toast(done);
    await this.bulletin.load();
  }

  private path(): string {
    return `/bulletins/${encodeURIComponent(this.parameter('period'))}`;
  }
}
customElements.define('duban-bulletin', BulletinPage);
