import { html, nothing, type PropertyValues } from 'lit';
import '@vaadin/button';
import '@vaadin/text-area';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { today } from '../../core/dates';
import { asTold } from '../../core/fields';
import { Sending } from '../../core/sending';
import { named } from '../../core/words';
import { choice, wordItems } from '../../parts/choice';
import { dayField } from '../../parts/day-field';
import { departmentField, departmentsField } from '../../parts/department-fields';
import type { Desk } from './desk';
import { drop, keep, kept } from './drafts';
import { formKeys } from './form-keys';
import type { Directive, Wish } from './model';
import { correction, missing, unknown, wishOf } from './wish';

type Field = HTMLElement & { value: string };

/** Corrects a proposal and confirms it, or changes the draft that was made of it. What is typed outlives a reload. */
export class EditForm extends DubanElement {
  static override properties = { desk: { attribute: false }, directive: { attribute: false } };
  declare desk: Desk;
  declare directive: Directive;
  private base!: Wish;
  private wish!: Wish;
  private restored = false;
  private asked = false;
  private readonly sending = new Sending(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('directive')) return;
    const before = this.base;
    this.base = wishOf(this.directive, this.draft(), this.desk.departments);
    if (this.wish) {
      this.wish = rebased(this.wish, before, this.base);
      return;
    }
    const typed = kept<Wish>('edit', this.directive.id);
    this.restored = typed !== undefined;
    this.wish = typed ?? { ...this.base };
  }

  override render() {
    const draft = this.draft();
    return html`<form class="stack edit" @submit=${this.submitted} @keydown=${formKeys(this.confirm, this.close)} aria-label=${say('Edit', '编辑')}>
      ${this.restored ? this.restoredNote() : nothing} ${this.sending.note()} ${this.fields()}
      <div class="row">
        <vaadin-button theme="primary" data-do="confirm" ?disabled=${this.sending.busy} @click=${this.confirm}>
          ${draft ? say('Save the draft', '保存草案') : say('Confirm', '确认')} <kbd>Ctrl ↵</kbd>
        </vaadin-button>
        ${draft ? nothing : html`<vaadin-button data-do="save" ?disabled=${this.sending.busy} @click=${this.save}>${say('Save, confirm later', '保存，稍后确认')}</vaadin-button>`}
        <vaadin-button theme="tertiary" @click=${this.close}>${say('Close', '关闭')} <kbd>Esc</kbd></vaadin-button>
        ${this.sending.busy ? html`<span role="status"><span class="spinner"></span> ${say('Saving …', '正在保存……')}</span>` : nothing}
      </div>
    </form>`;
  }

  private restoredNote() {
    return html`<div class="note row between">
      <span>${say('What you typed earlier is restored.', '已恢复您之前填写的内容。')}</span>
      <vaadin-button theme="small" @click=${this.afresh}>${say('Begin anew', '重新开始')}</vaadin-button>
    </div>`;
  }

  private fields() {
    const { wish, sending } = this;
    const gaps = this.asked ? missing(wish) : [];
    const gap = (field: keyof Wish, text: string) => (gaps.includes(field) ? text : '');
    const strangers = unknown([...this.directive.owners, ...this.directive.coOwners], this.desk.departments).filter(() => !this.draft());
    return html`${departmentField({
        id: 'lead', label: say('Lead department', '牵头单位'), departments: this.desk.departments, value: wish.lead, required: true,
        error: sending.error('leadDepartment', 'ownerDepartments') || gap('lead', say('Choose the department that leads.', '请选择牵头单位。')),
        helper: strangers.length ? say('In the minutes, not known as a department: ', '纪要中写明但未识别为单位：') + strangers.join(say(', ', '、')) : undefined,
        changed: (lead) => this.typed({ lead }),
      })}
      ${departmentsField({ id: 'co', label: say('Co-departments', '配合单位'), departments: this.desk.departments, value: wish.co, error: sending.error('coDepartments'), changed: (co) => this.typed({ co }) })}
      <div class="columns narrow">
        ${dayField({
          id: 'deadline', label: say('Deadline', '办理时限'), value: wish.deadline ?? '',
          wrong: sending.error('deadline') || gap('deadline', say('A deadline or a term is needed.', '须填写办理时限或选择事项类别。')),
          help: this.deadlineHelp(), chosen: (deadline) => this.typed({ deadline: deadline || null }),
        })}
        ${choice({ id: 'term', label: say('or by term', '或按类别确定时限'), items: wordItems('term', '–'), value: wish.term ?? '', wrong: sending.error('term'), chosen: (term) => this.typed({ term: term || null }) })}
      </div>
      ${this.kinds(sending.error('kind') || gap('kind', say('A principle can’t be issued: say what it is to be.', '原则要求不能印发，请指明列为何种事项。')))}
      <vaadin-text-area id="requirement" .label=${say('Requirement', '要求')} .value=${wish.requirement} maxlength="10000" required
        .validate=${asTold} .invalid=${Boolean(sending.error('requirement') || gap('requirement', 'x'))} .errorMessage=${sending.error('requirement') || gap('requirement', say('Say what is to be done.', '请写明要求。'))}
        @input=${(event: Event) => this.typed({ requirement: (event.currentTarget as Field).value })}></vaadin-text-area>`;
  }

  private kinds(wrong: string) {
    return html`<fieldset class="kinds" aria-describedby="kind-wrong">
      <legend>${say('Becomes', '列为')}</legend>
      <div class="row">
        ${['ASSIGNMENT', 'RECTIFICATION'].map((kind) => html`<label><input type="radio" name="kind" value=${kind} .checked=${this.wish.kind === kind} ?data-wrong=${Boolean(wrong)} @change=${() => this.typed({ kind })} /> ${named('kind', kind)}</label>`)}
      </div>
      <div id="kind-wrong" class="wrong small">${wrong}</div>
    </fieldset>`;
  }

  private deadlineHelp(): string | undefined {
    const words = this.directive.deadlineText;
    if (this.wish.deadline && this.wish.deadline < today()) return say('This day is past.', '此日期已过。');
    return words ? say(`In the minutes: “${words}”`, `纪要原文：“${words}”`) : undefined;
  }

  private draft() {
    const decision = this.desk.decisionOf(this.directive);
    return decision?.state === 'DRAFT' ? decision : undefined;
  }

  private typed(change: Partial<Wish>): void {
    this.wish = { ...this.wish, ...change };
    keep('edit', this.directive.id, this.wish);
    this.sending.changed();
    this.requestUpdate();
  }

  private confirm = async (): Promise<void> => {
    this.asked = true;
    this.requestUpdate();
    if (missing(this.wish).length > 0) return void this.updateComplete.then(() => this.querySelector<HTMLElement>('[invalid], [data-wrong]')?.focus());
    const draft = this.draft();
    await this.send((key) => (draft ? this.desk.redraft(draft, this.wish) : this.confirmed(key)), !draft);
  };

  private async confirmed(key: string): Promise<void> {
    // A confirmation without a deadline takes the proposed one, so one that was taken away is taken away there first.
    const none = !this.wish.deadline && !this.wish.term && this.directive.deadline;
    const directive = none ? await this.desk.correct(this.directive, { deadline: null }) : this.directive;
    await this.desk.confirm(directive, this.wish, key);
  }

  private save = async (): Promise<void> => {
    const change = correction(this.directive, this.base, this.wish, this.desk.departments);
    await this.send(async () => Object.keys(change).length > 0 && this.desk.correct(this.directive, change), false);
  };

  private async send(work: (key: string) => Promise<unknown>, confirmed: boolean): Promise<void> {
    const done = await this.sending.run(async (key) => {
      await work(key);
      return true;
    });
    if (done) {
      const more = !confirmed && !this.draft() && (this.wish.requirement !== this.base.requirement || this.wish.term !== null);
      if (!more) drop('edit', this.directive.id);
      this.dispatchEvent(new CustomEvent('done', { detail: { confirmed } }));
    } else if (this.sending.stale) {
      this.dispatchEvent(new Event('stale'));
    }
  }

  private submitted = (event: Event) => {
    event.preventDefault();
    void this.confirm();
  };

  private afresh = () => {
    drop('edit', this.directive.id);
    this.wish = { ...this.base };
    this.restored = false;
    this.requestUpdate();
  };

  private close = () => this.dispatchEvent(new Event('closed'));

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>(missing(this.wish)[0] === 'deadline' ? '#deadline' : missing(this.wish)[0] === 'kind' ? '.kinds input' : '#lead')?.focus();
  }
}
customElements.define('duban-edit-form', EditForm);

/** What was typed stays; what wasn't touched is as somebody else left it. */
function rebased(wish: Wish, before: Wish, now: Wish): Wish {
  const touched = Object.entries(wish).filter(([name, value]) => String(value) !== String(before[name as keyof Wish]));
  return { ...now, ...Object.fromEntries(touched) };
}
