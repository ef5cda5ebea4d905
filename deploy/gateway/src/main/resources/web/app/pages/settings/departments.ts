import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { all } from '../../core/api';
import { departments as learn, forgetDepartments, type Department } from '../../core/departments';
import { download } from '../../core/download';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { query } from '../../core/navigation';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { named } from '../../core/words';
import './table-import';
import type { ImportedRow } from './table-import';

interface Contact {
  readonly username: string;
  readonly role: string;
  readonly name: string | null;
}

interface Known extends Department {
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly leader: string | null;
  readonly contacts: readonly Contact[];
}

/** All departments with the names by which minutes call them, and their people; taken over from a list. */
class DepartmentsPage extends DubanPage {
  private words = '';
  private readonly known = new Loaded<readonly Known[]>(this, () => all<Known>('/departments', { retired: query().get('retired') }, 10_000));

  override heading(): string {
    return say('Departments', '单位');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.known.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <div class="stack">
        ${has('supervisor') ? this.importing() : nothing}
        <vaadin-text-field class="narrow no-print" id="department-words" clear-button-visible .label=${say('Find by name, alias, code or person', '按名称、别名、代码或人员查找')} @value-changed=${this.find}></vaadin-text-field>
        ${this.known.show(
          (known) => this.table(known.filter((one) => this.fits(one))),
          (known) => known.length === 0 && nothingHere(say('There is no department yet.', '还没有单位。')),
        )}
      </div>`;
  }

  private importing() {
    return html`<details class="card no-print">
      <summary>${say('Import a list (.csv or .xlsx)', '导入单位名单（.csv 或 .xlsx）')}</summary>
      <div class="stack">
        <p><vaadin-button theme="small" @click=${() => download('/departments/import/template.csv', {}, 'departments.csv')}>${say('Empty list to fill in', '下载空白模板')}</vaadin-button></p>
        <duban-table-import
          path="/departments/import"
          accept=".csv,.xlsx"
          .what=${say('Department', '单位')}
          .rowsOf=${rowsOf}
          @imported=${this.imported}
        ></duban-table-import>
      </div>
    </details>`;
  }

  private table(shown: readonly Known[]) {
    if (!shown.length) return nothingHere(say('None is called so.', '没有匹配的单位。'));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
        <table class="list roomy">
          <caption class="visually-hidden">${this.heading()}</caption>
          <thead>
            <tr>
              <th scope="col">${say('Code', '代码')}</th>
              <th scope="col">${say('Name', '名称')}</th>
              <th scope="col">${say('Aliases', '别名')}</th>
              <th scope="col">${say('Kind', '类别')}</th>
              <th scope="col">${say('Leader', '分管领导')}</th>
              <th scope="col">${say('People', '联系人')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (one) => html`<tr data-department=${one.code}>
                <td class="number"><a href="/tasks?department=${one.code}">${one.code}</a></td>
                <th scope="row">${one.names.zh}${one.names.en ? html`<br /><span class="soft small">${one.names.en}</span>` : nothing}</th>
                <td>${one.aliases.join(say(', ', '、'))}</td>
                <td>${named('departmentKind', one.kind)}</td>
                <td>${one.leader ?? '–'}</td>
                <td>${one.contacts.map((contact) => html`<div>${named('role', contact.role.toLowerCase())} ${contact.name ?? ''} <span class="soft small">${contact.username}</span></div>`)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="soft" role="status">${say(`${shown.length} departments`, `共 ${shown.length} 个单位`)}</p>`;
  }

  private fits(one: Known): boolean {
    const text = [one.code, one.names.zh, one.names.en, one.leader, ...one.aliases, ...one.contacts.flatMap((contact) => [contact.name, contact.username])].join('\n').toLowerCase();
    return text.includes(this.words);
  }

  private find = (event: CustomEvent<{ value: string }>) => {
    this.words = event.detail.value.trim().toLowerCase();
    this.requestUpdate();
  };

  private imported = () => {
    forgetDepartments();
    void learn();
    void this.known.load();
  };
}
interface Report {
  readonly rows: readonly { readonly row: number; readonly code: string | null; readonly outcome: string; readonly violations: ImportedRow['faults'] | null }[];
}

function rowsOf(report: Report): ImportedRow[] {
  return report.rows.map(({ row, code, outcome, violations }) => ({ row, name: code, outcome, faults: violations ?? [] }));
}

customElements.define('duban-departments', DepartmentsPage);
