import { html, nothing } from 'lit';
import { DubanElement } from '../../../core/element';
import { momentText, numberText } from '../../../core/dates';
import { departmentName } from '../../../core/departments';
import { say } from '../../../core/language';
import { nothingHere } from '../../../core/loaded';
import { evidenceAddress } from '../evidence-links';
import type { Subject } from '../subject';
import '../evidence-upload';

/** The files that were handed in, and a place to hand in more. */
class EvidenceTab extends DubanElement {
  static override properties = { subject: { attribute: false } };
  declare subject: Subject;

  override render() {
    const { task, files } = this.subject;
    return html`<div class="stack">
      ${task.actions.includes('evidence') ? html`<duban-evidence-upload class="no-print" .task=${task.id} .label=${say('Choose files', '选择文件')} .titled=${true}></duban-evidence-upload>` : nothing}
      ${files.length ? this.table() : nothingHere(say('No file was handed in yet.', '尚未提交佐证材料。'))}
    </div>`;
  }

  private table() {
    const caption = say('Files', '佐证材料');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="list">
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr><th scope="col">${say('File', '文件')}</th><th scope="col" class="figure">${say('Size', '大小')}</th><th scope="col">${say('From', '提交人')}</th><th scope="col">${say('When', '时间')}</th><th scope="col">SHA-256</th></tr>
        </thead>
        <tbody>
          ${this.subject.files.map(
            (file) => html`<tr>
              <td><a href=${evidenceAddress(file.id)} download=${file.name}>${file.name}</a>${file.title ? html`<br />${file.title}` : nothing}</td>
              <td class="figure">${numberText(file.size / 1024, 1)} kB</td>
              <td>${file.by}${file.department ? html`<br /><span class="soft small">${departmentName(file.department)}</span>` : nothing}</td>
              <td>${momentText(file.at)}</td>
              <td class="hash">${file.sha256}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('duban-task-evidence', EvidenceTab);
