import { html, nothing } from 'lit';
import '@vaadin/button';
import { DubanElement } from '../../../core/element';
import { say } from '../../../core/language';
import { newKey, Problem } from '../../../core/api';
import { refusal } from './refusal';
import { control } from './controls';
import { faultsOf } from './checks';
import { readDepartments } from './department-items';
import { forgetDraft, keepDraft, recallDraft } from './drafts';
import { putAt, valueAt } from './paths';
import type { FormSpec, FormView, Values } from './form-spec';

/**
 * A form as its description says it. What is typed is kept until it is sent; what is wrong stands at its field. Tells
 * `done` with the answer, `closed` where one leaves it, `stale` where what it is about should be read anew.
 */
class Form extends DubanElement implements FormView {
  static override properties = { spec: { attribute: false } };
  declare spec: FormSpec;
  private values: Values = {};
  private faults = new Map<string, string>();
  private problem?: Problem;
  private busy = false;
  private recalled = false;
  private started?: string;
  private awaited?: string;
  private attempt?: { readonly of: string; readonly key: string };

  override connectedCallback(): void {
    super.connectedCallback();
    void readDepartments().then(() => this.requestUpdate(), () => undefined);
  }

  protected override willUpdate(): void {
    if (this.spec.name !== this.started) void this.begin(recallDraft(this.spec.name));
  }

  protected override firstUpdated(): void {
    if (!this.spec.whole) this.querySelector<HTMLElement>('.form-title')?.focus();
  }

  protected override updated(): void {
    const field = this.awaited && Array.from(this.querySelectorAll<HTMLElement>('[data-field]')).find((one) => one.dataset.field === this.awaited);
    if (field) {
      this.awaited = undefined;
      field.focus();
    }
  }

  override render() {
    const { title, whole } = this.spec;
    return html`<form class="form stack" novalidate data-form=${this.spec.name} aria-label=${title} @submit=${this.submit}>
      ${whole ? html`<h2 class="form-title">${title}</h2>` : html`<h3 class="form-title" tabindex="-1">${title}</h3>`}
      ${this.recalled ? this.recallNote() : nothing} ${this.spec.intro ?? nothing}
      ${this.spec.fields.filter((field) => field.shown?.(this.values) ?? true).map((field) => control(this, field))}
      ${refusal(this.problem, this.stale)}
      <div class="row end">
        <vaadin-button @click=${() => this.tell('closed')}>${this.spec.leave ?? say('Close', '收起')}</vaadin-button>
        <vaadin-button data-send theme=${this.spec.grave ? 'primary error' : 'primary'} ?disabled=${this.busy} @click=${this.submit}>${this.spec.submit}</vaadin-button>
      </div>
    </form>`;
  }

  get(path: string): any {
    return valueAt(this.values, path);
  }

  set(path: string, value: unknown): void {
    putAt(this.values, path, value);
    this.faults.delete(path);
    keepDraft(this.spec.name, this.values);
    this.dispatchEvent(new CustomEvent('typed', { bubbles: true, detail: this.values }));
    this.requestUpdate();
  }

  fault(path: string): string | undefined {
    return this.faults.get(path);
  }

  focusOn(path: string): void {
    this.awaited = path;
    this.requestUpdate();
  }

  private async begin(draft: Values | undefined): Promise<void> {
    const name = this.spec.name;
    this.started = name;
    this.values = draft ?? {};
    this.recalled = draft !== undefined;
    this.faults = new Map();
    this.problem = undefined;
    if (!draft) {
      const values = await Promise.resolve(this.spec.start?.() ?? {}).catch((failure: Problem) => {
        this.problem = failure;
        return {};
      });
      if (this.started === name) this.values = { ...values, ...this.values };
    }
    this.dispatchEvent(new CustomEvent('typed', { bubbles: true, detail: this.values }));
    this.requestUpdate();
  }

  private recallNote() {
    return html`<p class="note row between" role="status">
      <span>${say('What you typed before stands here again.', '已恢复您上次填写的内容。')}</span>
      <vaadin-button theme="small" @click=${this.restart}>${say('Begin anew', '重新填写')}</vaadin-button>
    </p>`;
  }

  private stale = () => {
    this.problem = undefined;
    this.requestUpdate();
    this.tell('stale');
  };

  private restart = () => {
    forgetDraft(this.spec.name);
    void this.begin(undefined);
  };

  private submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.problem = undefined;
    this.faults = new Map([...faultsOf(this.spec.fields, this.values), ...this.unreadDays()]);
    if (this.faults.size) {
      this.focusOn(this.faults.keys().next().value as string);
      return;
    }
    this.busy = true;
    this.requestUpdate();
    await this.send();
    this.busy = false;
    this.requestUpdate();
  };

  /** What was typed as a day and is none. */
  private unreadDays(): [string, string][] {
    const pickers = Array.from(this.querySelectorAll<HTMLElement & { value: string; inputElement?: HTMLInputElement }>('vaadin-date-picker'));
    return pickers
      .filter((picker) => !picker.value && picker.inputElement?.value)
      .map((picker) => [picker.dataset.field ?? '', say('This is no day; write it as 2026-01-31.', '日期格式应为 2026-01-31。')]);
  }

  private async send(): Promise<void> {
    const spec = this.spec;
    const of = JSON.stringify(this.values);
    if (this.attempt?.of !== of) this.attempt = { of, key: newKey() };
    try {
      const answer = await spec.send(this.values, { idempotencyKey: this.attempt.key });
      this.attempt = undefined;
      forgetDraft(spec.name);
      this.values = {};
      this.recalled = false;
      this.tell('done', { said: spec.done, answer });
    } catch (failure) {
      this.refused(failure as Problem);
    }
  }

  private refused(problem: Problem): void {
    // Whatever was answered is answered; only where no answer came may the same request have had its effect already.
    if (problem.status !== 0 && problem.status < 500) this.attempt = undefined;
    this.problem = problem;
    this.faults = new Map((problem.violations ?? []).map((one) => [one.field, one.message]));
    const first = this.faults.keys().next().value;
    if (first) this.focusOn(first);
  }

  private tell(what: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true, detail }));
  }
}
customElements.define('duban-form', Form);
