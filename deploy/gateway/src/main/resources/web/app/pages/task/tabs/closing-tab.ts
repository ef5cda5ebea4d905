import { html } from 'lit';
import { API, type Problem } from '../../../core/api';
import { download } from '../../../core/download';
import { DubanElement } from '../../../core/element';
import { say } from '../../../core/language';
import { problemNote } from '../../../parts/problem-note';
import type { Subject } from '../subject';

/** The signed file of all that is known of an ended task, and how anybody checks it without Duban. */
class ClosingTab extends DubanElement {
  static override properties = { subject: { attribute: false } };
  declare subject: Subject;
  private busy = false;
  private said = '';
  private problem?: Problem;

  override render() {
    const file = `${this.subject.task.number}.zip`;
    return html`<div class="stack">
      <p>${say('All that is known of this task, signed: the sentence, every fact, reminders and receipts, and the evidence. Whoever has it can check it years later, without Duban and without a network.', '汇集本事项全部记录并签名：纪要原文、全部办理事实、提醒与回执、佐证材料。持有者可离线核验，无须依赖本系统。')}</p>
      <p class="row no-print">
        <vaadin-button id="closing-file" theme="primary" ?disabled=${this.busy} @click=${this.save}>${say('Save the closing file', '下载办结卷宗')}</vaadin-button>
        <a href="${API}/closing-file-key" download="closing-file-key.pem">${say('Public key', '公钥')} (closing-file-key.pem)</a>
        <span role="status">${this.busy ? say('It is being made …', '正在生成……') : this.said}</span>
      </p>
      ${problemNote(this.problem)}
      <h3>${say('How to verify it', '如何核验')}</h3>
      <ol>
        <li>${say('Fetch the public key once from this installation, apart from the file, and keep it.', '从本系统单独下载公钥并妥善保存。')}</li>
        <li>${say('On a machine with JDK 17, without any network:', '在装有 JDK 17 的计算机上离线运行：')} <pre tabindex="0">deploy/verify-closing-file --key closing-file-key.pem ${file}</pre></li>
        <li>${say('It says OK with number, facts and head hash, or CHANGED with the first thing that is not as it was signed.', '输出 OK 及编号、事实数、末位哈希；如被改动则输出 CHANGED 并指出首处不符。')}</li>
      </ol>
      <p class="small soft">${say('By hand:', '手工核验：')} <code>openssl pkeyutl -verify -pubin -inkey closing-file-key.pem -rawin -in manifest.json -sigfile manifest.sig</code></p>
    </div>`;
  }

  /** Asked for by script rather than by a link: the report in it is in the chosen language, and a broken record is said here. */
  private save = async (): Promise<void> => {
    this.busy = true;
    this.problem = undefined;
    this.requestUpdate();
    try {
      await download(`/tasks/${this.subject.task.id}/closing-file`, {}, `${this.subject.task.number}.zip`);
      this.said = say('Saved.', '已下载。');
    } catch (failure) {
      this.problem = failure as Problem;
    }
    this.busy = false;
    this.requestUpdate();
  };
}

customElements.define('duban-task-closing', ClosingTab);
