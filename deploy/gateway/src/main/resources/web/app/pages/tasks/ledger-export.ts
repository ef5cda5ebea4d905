import { html } from 'lit';
import '@vaadin/button';
import { Problem } from '../../core/api';
import { today } from '../../core/dates';
import { download } from '../../core/download';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { problemNote } from '../../parts/problem-note';
import { toast } from '../../parts/toast';
import type { Filter } from './filters';

/** The list as the office's Excel ledger, by the same filters. */
class LedgerExport extends DubanElement {
  static override properties = { filter: {} };
  declare filter: Filter;
  private busy = false;
  private bytes = 0;
  private problem?: Problem;

  constructor() {
    super();
    this.filter = {};
  }

  override render() {
    return html`<vaadin-button data-export ?disabled=${this.busy} @click=${this.fetch}>
        ${this.busy ? say(`Preparing … ${this.kilobytes()}`, `正在导出……${this.kilobytes()}`) : say('Export ledger (.xlsx)', '导出台账（.xlsx）')}
      </vaadin-button>
      <span class="visually-hidden" role="status">${this.busy ? say('The ledger is being prepared.', '正在导出台账。') : ''}</span>
      ${problemNote(this.problem)}`;
  }

  private kilobytes(): string {
    return this.bytes ? `${Math.round(this.bytes / 1024)} kB` : '';
  }

  private fetch = async (): Promise<void> => {
    if (this.busy) return;
    this.show(true, undefined);
    try {
      await download('/ledgers/tasks.xlsx', this.filter, `${say('ledger', '督办台账')}-${today()}.xlsx`, (bytes) => {
        this.bytes = bytes;
        this.requestUpdate();
      });
      this.show(false, undefined);
      toast(say('The ledger was fetched.', '台账已导出。'));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.show(false, failure);
    }
  };

  private show(busy: boolean, problem: Problem | undefined): void {
    this.busy = busy;
    this.bytes = 0;
    this.problem = problem;
    this.requestUpdate();
  }
}
customElements.define('duban-ledger-export', LedgerExport);
