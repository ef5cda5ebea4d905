import { html, nothing } from 'lit';
import '@vaadin/button';
import { fetched, get, newKey, post } from '../../core/api';
import { dayText, momentText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { departments } from '../../core/departments';
import { download } from '../../core/download';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import { bulletinTables } from './bulletin-tables';
import { stateBadge } from './bulletin-state';
import type { Bulletin } from './bulletin-types';
import { periodText } from './periods';

/** What is reported of a period: read, approved by the head of the supervision office, and taken along as a document. */
class BulletinPage extends DubanPage {
  private readonly doing = new Doing(this);
  private key = newKey();
  private said = '';
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
      ${this.trouble()} ${this.bar(bulletin)} <p role="status" class=${this.said ? 'note' : 'visually-hidden'}>${this.said}</p>
      ${bulletinTables(bulletin)}
      <p class="small soft">
        ${say(`Scored with version ${bulletin.weightsVersion} of the weights.`, `按第 ${bulletin.weightsVersion} 版计分标准计分。`)}
        SHA-256 <code class="hash">${bulletin.sha256}</code>
      </p>
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
      ${has('supervisor', 'leader', 'auditor') ? button('rebuild', say('Check against the record', '与记录核对'), () => this.check()) : nothing}
      ${draft ? html`<span class="soft small">${say('Only the head of the supervision office can approve it.', '须由督查室负责人批准。')}</span>` : nothing}
    </div>`;
  }

  /** Somebody drew it up anew or published it meanwhile: what one approves is what one has read. */
  private trouble() {
    if (this.doing.problem?.status !== 412) return problemNote(this.doing.problem);
    return html`<div class="note warn row between" role="alert" data-state="changed-meanwhile">
      <span>${say('This bulletin was changed meanwhile. Read it again before you approve it.', '该通报已被修改，请重新阅读后再批准。')}</span>
      <vaadin-button @click=${this.anew}>${say('Load anew', '重新载入')}</vaadin-button>
    </div>`;
  }

  private anew = async (): Promise<void> => {
    this.key = newKey();
    this.doing.forget();
    await this.bulletin.load();
  };

  private async check(): Promise<void> {
    const rebuilt = await fetched<{ same: boolean }>(`${this.path()}/rebuild`);
    this.said = rebuilt.same
      ? say('Drawn up anew from the record, it says the same.', '按记录重新汇总，结果一致。')
      : say('Drawn up anew from the record, it would say something else.', '按记录重新汇总，结果不一致。');
  }

  private approve(): Promise<void> {
    return this.change('/approval', say('The bulletin is published.', '通报已发布。'));
  }

  private redraft(): Promise<void> {
    return this.change('', say('Drafted anew.', '已重新起草。'));
  }

  private async change(move: string, done: string): Promise<void> {
    await post(this.path() + move, null, { ifMatch: this.etag ?? '*', idempotencyKey: this.key + move });
    this.key = newKey();
    this.said = '';
    toast(done);
    await this.bulletin.load();
  }

  private path(): string {
    return `/bulletins/${encodeURIComponent(this.parameter('period'))}`;
  }
}
customElements.define('duban-bulletin', BulletinPage);
