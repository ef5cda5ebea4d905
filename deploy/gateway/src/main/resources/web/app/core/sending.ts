import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { newKey, Problem } from './api';
import { say } from './language';
import { problemNote } from '../parts/problem-note';

/** A change on its way: one at a time, under the same key when it is sent again, with what went wrong. */
export class Sending implements ReactiveController {
  busy = false;
  problem: Problem | undefined;
  private key = newKey();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Sends; answers undefined where it failed or something is on its way already. */
  async run<T>(send: (key: string) => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.host.requestUpdate();
    try {
      const answer = await send(this.key);
      this.problem = undefined;
      this.key = newKey();
      return answer;
    } catch (failure) {
      this.problem = failure instanceof Problem ? failure : new Problem(0, say('Something went wrong', '出错了'), String(failure));
      // What was refused had no effect: the next try is another wish. What got no answer may have had one.
      if (this.problem.status >= 400 && this.problem.status < 500) this.key = newKey();
      return undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** What is to be sent is another now. */
  changed(): void {
    if (!this.busy) this.key = newKey();
  }

  clear(): void {
    this.problem = undefined;
  }

  get stale(): boolean {
    return this.problem?.status === 412;
  }

  /** What is wrong with a field, or with something in it. */
  error(...fields: string[]): string {
    const mine = (field: string) => fields.some((one) => field === one || field.startsWith(one + '.') || field.startsWith(one + '['));
    return (this.problem?.violations ?? []).filter((one) => mine(one.field)).map((one) => one.message).join(' ');
  }

  note(): TemplateResult | typeof nothing {
    if (!this.stale) return problemNote(this.problem);
    return html`<div class="note warn" role="alert" data-state="problem">
      <strong>${say('Somebody changed this meanwhile.', '其他人刚刚修改过此内容。')}</strong>
      <div>${say('It is shown as it is now; what you typed is still there. Look at it and send it again.', '现已显示最新内容，您填写的内容仍然保留，请核对后重新提交。')}</div>
    </div>`;
  }
}
