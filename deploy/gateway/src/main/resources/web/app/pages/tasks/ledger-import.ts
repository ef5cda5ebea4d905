import { html, nothing } from 'lit';
import { say } from '../../core/language';
import { DubanPage } from '../../core/page';
import '../settings/table-import';
import type { ImportedRow } from '../settings/table-import';

interface Row {
  readonly row: number;
  readonly number: string | null;
  readonly task: string | null;
  readonly outcome: string;
  readonly problem?: { readonly title: string; readonly detail?: string; readonly violations?: ImportedRow['faults'] };
}

interface Report {
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
}

/** Takes a ledger back that was written here, or over from where it was kept before. */
class LedgerImport extends DubanPage {
  private ignored: readonly string[] = [];

  override heading(): string {
    return say('Import a ledger', '导入台账');
  }

  override render() {
    return html`<div class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        <a href="/tasks">${say('To the tasks', '返回督办事项')}</a>
      </div>
      <div class="card stack">
        <p>
          ${say(
            'An .xlsx that was exported here, or another with such columns. A row without a number becomes a new task; each row is taken or refused by itself.',
            '可导入本系统导出的 .xlsx 台账，或含有相同列名的其他台账。没有编号的行将新建事项；每一行单独处理。',
          )}
        </p>
        <duban-table-import path="/ledgers/import" accept=".xlsx" .what=${say('Task', '事项')} .rowsOf=${rowsOf} @checked=${this.told} @imported=${this.told}></duban-table-import>
        ${this.ignored.length ? html`<p class="note warn" role="status">${say('Columns that say nothing here: ', '未使用的列：')}${this.ignored.join(say(', ', '、'))}</p>` : nothing}
      </div>`;
  }

  private told = (event: CustomEvent<Report>) => {
    this.ignored = event.detail.ignored;
    this.requestUpdate();
  };
}

function rowsOf(report: Report): ImportedRow[] {
  return report.rows.map(({ row, number, task, outcome, problem }) => ({
    row,
    name: task ? html`<a href="/tasks/${task}">${number}</a>` : number,
    outcome,
    faults: faultsOf(problem),
  }));
}

function faultsOf(problem: Row['problem']): ImportedRow['faults'] {
  if (!problem) return [];
  return problem.violations?.length ? problem.violations : [{ field: '', message: problem.detail ?? problem.title }];
}

customElements.define('duban-ledger-import', LedgerImport);
