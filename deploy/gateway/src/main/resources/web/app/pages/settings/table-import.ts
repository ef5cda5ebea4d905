import { html, nothing } from 'lit';
import '@vaadin/button';
import { Problem } from '../../core/api';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { upload } from '../../core/upload';
import { named } from '../../core/words';
import { problemNote } from '../../parts/problem-note';

/** What became of a row, or would become of it. */
export interface ImportedRow {
  readonly row: number;
  /** What stands in it, such as a department's code. */
  readonly name: unknown;
  readonly outcome: string;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

const COLOURS: Readonly<Record<string, string>> = { CREATED: 'green', UPDATED: 'blue', CHANGED: 'blue', REFUSED: 'red' };
/** With these something was or would be done. */
const TAKEN = ['CREATED', 'UPDATED', 'CHANGED'];
const MOST_SHOWN = 500;

/** Takes a table over from a file: first only looks what would become of each row, then does it. */
class TableImport extends DubanElement {
  static override properties = { path: {}, what: {}, rowsOf: {}, accept: {} };
  declare path: string;
  /** What stands in a row, such as “Department”. */
  declare what: string;
  /** The rows in the service's answer. */
  declare rowsOf: (report: never) => readonly ImportedRow[];
  declare accept: string;
  private file?: File;
  private rows?: readonly ImportedRow[];
  private done = false;
  private share = 0;
  private busy = false;
  private problem?: Problem;

  override render() {
    return html`<form class="stack" @submit=${(event: Event) => event.preventDefault()}>
      <label class="file">${say('File', '文件')}<input id="import-file" type="file" accept=${this.accept} ?disabled=${this.busy} @change=${this.choose} /></label>
      <div class="row">
        <vaadin-button id="import-check" theme="primary" ?disabled=${!this.file || this.busy} @click=${() => this.send(true)}>${say('Check, change nothing', '试运行（不写入）')}</vaadin-button>
        ${this.rows && !this.done
          ? html`<vaadin-button id="import-take" theme="primary success" ?disabled=${this.busy || this.good() === 0} @click=${() => this.send(false)}>
              ${say(`Import ${this.good()} rows`, `导入 ${this.good()} 行`)}
            </vaadin-button>`
          : nothing}
        ${this.busy ? html`<progress max="1" .value=${this.share} aria-label=${say('Sending', '上传进度')}></progress>` : nothing}
      </div>
      ${problemNote(this.problem)}
      <div role="status">${this.rows ? this.summary(this.rows) : nothing}</div>
      ${this.rows ? this.table(this.rows) : nothing}
    </form>`;
  }

  private good(): number {
    return this.rows?.filter((row) => TAKEN.includes(row.outcome)).length ?? 0;
  }

  private summary(rows: readonly ImportedRow[]) {
    const counts = new Map<string, number>();
    rows.forEach((row) => counts.set(row.outcome, (counts.get(row.outcome) ?? 0) + 1));
    return html`<p class="note" data-done=${this.done}>
      <strong>${this.done ? say('Imported.', '已导入。') : say('Only looked at; nothing is changed yet.', '仅试运行，尚未写入。')}</strong>
      ${[...counts].map(([outcome, count]) => `${named('importOutcome', outcome)} ${count}`).join(say(', ', '、'))}
    </p>`;
  }

  private table(all: readonly ImportedRow[]) {
    const rows = [...all].sort((one, other) => Number(other.outcome === 'REFUSED') - Number(one.outcome === 'REFUSED') || one.row - other.row);
    const caption = rows.length > MOST_SHOWN ? say(`Result per row: the first ${MOST_SHOWN} of ${rows.length}, refused ones first`, `逐行结果：共 ${rows.length} 行，显示前 ${MOST_SHOWN} 行，被拒绝的在前`) : say('Result per row, refused ones first', '逐行结果，被拒绝的在前');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="list">
        <caption>${caption}</caption>
        <thead>
          <tr><th scope="col" class="figure">${say('Row', '行')}</th><th scope="col">${this.what}</th><th scope="col">${say('Result', '结果')}</th><th scope="col">${say('Why', '原因')}</th></tr>
        </thead>
        <tbody>
          ${rows.slice(0, MOST_SHOWN).map(
            (row) => html`<tr data-row=${row.row}>
              <td class="figure">${row.row}</td>
              <th scope="row">${row.name ?? '–'}</th>
              <td><span class="badge ${COLOURS[row.outcome] ?? ''}">${named('importOutcome', row.outcome)}</span></td>
              <td>${row.faults.map((one) => html`<div>${one.field ? html`<code>${one.field}</code> ` : nothing}${one.message}</div>`)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private choose = (event: Event) => {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.rows = undefined;
    this.problem = undefined;
    this.done = false;
    this.requestUpdate();
  };

  private async send(dryRun: boolean): Promise<void> {
    if (!this.file || this.busy) return;
    this.busy = true;
    this.share = 0;
    this.problem = undefined;
    this.requestUpdate();
    try {
      const report = await upload<never>('POST', this.path, this.file, {
        params: { dryRun },
        headers: { 'Content-Type': this.file.type || 'application/octet-stream' },
        progress: (share) => {
          this.share = share;
          this.requestUpdate();
        },
      });
      this.rows = this.rowsOf(report);
      this.done = !dryRun;
      this.dispatchEvent(new CustomEvent(this.done ? 'imported' : 'checked', { detail: report }));
    } catch (failure) {
      this.problem = failure as Problem;
    }
    this.busy = false;
    this.requestUpdate();
  }
}
customElements.define('duban-table-import', TableImport);
