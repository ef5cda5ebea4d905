import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/integer-field';
import '@vaadin/text-field';
import { DubanElement } from '../../core/element';
import { asTold } from '../../core/fields';
import { say } from '../../core/language';
import { Sending } from '../../core/sending';
import { choice, wordItems } from '../../parts/choice';
import { dayField } from '../../parts/day-field';
import type { AgendaItem, Source } from './model';

type Field = HTMLElement & { value: string };

/** What is typed of an agenda item. */
export interface Entry {
  title: string;
  kind: string | null;
  presenter: string | null;
  outcome: string | null;
  position: number | null;
  sources: readonly Source[];
}

/** Writes an agenda item. Of a published agenda it asks why, too. */
export class AgendaForm extends DubanElement {
  static override properties = { item: { attribute: false }, frozen: { attribute: false }, work: { attribute: false } };
  declare item: AgendaItem | null;
  declare frozen: boolean;
  declare work: (entry: Entry, reason: string, key: string) => Promise<unknown>;
  private entry?: Entry;
  private reason = '';
  private readonly sending = new Sending(this);

  override render() {
    const entry = (this.entry ??= begun(this.item));
    const { sending } = this;
    return html`<form class="stack inner" @submit=${(event: Event) => event.preventDefault()} aria-label=${say('Agenda item', '议题')}>
      ${sending.note()}
      <vaadin-text-field id="item-title" class="wide" .label=${say('Title', '议题名称')} .value=${entry.title} required maxlength="500" .validate=${asTold} .invalid=${Boolean(sending.error('title'))} .errorMessage=${sending.error('title')} @input=${(event: Event) => this.type({ title: value(event) })}></vaadin-text-field>
      <div class="form-grid">
        ${this.choice('kind', say('Kind', '类型'), 'itemKind', entry.kind)} ${this.choice('outcome', say('Outcome', '结果'), 'outcome', entry.outcome)}
        <vaadin-text-field id="presenter" .label=${say('Presented by', '汇报单位')} .value=${entry.presenter ?? ''} maxlength="200" .validate=${asTold} .invalid=${Boolean(sending.error('presenter'))} .errorMessage=${sending.error('presenter')} @input=${(event: Event) => this.type({ presenter: value(event) || null })}></vaadin-text-field>
        <vaadin-integer-field id="place" .label=${say('Place on the agenda', '议程顺序')} min="1" .value=${entry.position === null ? '' : String(entry.position + 1)} .validate=${asTold} .invalid=${Boolean(sending.error('position'))} .errorMessage=${sending.error('position')} @change=${(event: Event) => this.type({ position: value(event) ? Number(value(event)) - 1 : null })}></vaadin-integer-field>
      </div>
      ${entry.sources.map((source, at) => this.source(source, at))}
      <div><vaadin-button theme="small" @click=${() => this.type({ sources: [...entry.sources, { title: '' }] })}>${say('Add a source document', '添加依据文件')}</vaadin-button></div>
      ${this.frozen
        ? html`<vaadin-text-field id="item-reason" class="wide" .label=${say('Reason for the amendment', '更正原因')} .value=${this.reason} required maxlength="1000" .validate=${asTold} .invalid=${Boolean(sending.error('reason'))} .errorMessage=${sending.error('reason')} @input=${(event: Event) => (this.reason = value(event))}></vaadin-text-field>`
        : nothing}
      <div class="row">
        <vaadin-button theme="primary" data-do="save-item" ?disabled=${sending.busy} @click=${this.send}>${say('Save', '保存')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${() => this.dispatchEvent(new Event('closed'))}>${say('Close', '关闭')}</vaadin-button>
      </div>
    </form>`;
  }

  private choice(name: 'kind' | 'outcome', label: string, words: string, chosen: string | null) {
    return choice({ id: name, label, items: wordItems(words, say('open', '未定')), value: chosen ?? '', wrong: this.sending.error(name), chosen: (one) => this.type({ [name]: one || null }) });
  }

  private source(source: Source, at: number) {
    const change = (part: Partial<Source>) => this.type({ sources: this.entry!.sources.map((one, i) => (i === at ? { ...one, ...part } : one)) });
    const wrong = (name: string) => this.sending.error(`sources[${at}].${name}`);
    const text = (name: 'title' | 'issuer' | 'number', label: string) => html`<vaadin-text-field .label=${label} .value=${source[name] ?? ''} .validate=${asTold} .invalid=${Boolean(wrong(name))} .errorMessage=${wrong(name)} @input=${(event: Event) => change({ [name]: value(event) || (name === 'title' ? '' : null) })}></vaadin-text-field>`;
    return html`<fieldset>
      <legend>${say(`Source document ${at + 1}`, `依据文件 ${at + 1}`)}</legend>
      <div class="form-grid">
        ${text('title', say('Title', '文件名称'))} ${text('issuer', say('Issued by', '发文机关'))} ${text('number', say('Number', '文号'))}
        ${choice({ label: say('Level', '层级'), items: wordItems('level', '–'), value: source.level ?? '', wrong: wrong('level'), chosen: (level) => change({ level: level || null }) })}
        ${dayField({ id: `source-${at}-date`, label: say('Date', '日期'), value: source.date ?? '', wrong: wrong('date'), chosen: (date) => change({ date: date || null }) })}
      </div>
      <vaadin-button theme="small tertiary" @click=${() => this.type({ sources: this.entry!.sources.filter((_, i) => i !== at) })}>${say('Take it away', '移除')}</vaadin-button>
    </fieldset>`;
  }

  private type(change: Partial<Entry>): void {
    this.entry = { ...this.entry!, ...change };
    this.sending.changed();
    this.requestUpdate();
  }

  private send = async (): Promise<void> => {
    const done = await this.sending.run(async (key) => {
      await this.work(this.entry!, this.reason.trim(), key);
      return true;
    });
    if (done) this.dispatchEvent(new Event('done'));
    else if (this.sending.stale) this.dispatchEvent(new Event('stale'));
  };
}
customElements.define('duban-agenda-form', AgendaForm);

function value(event: Event): string {
  return (event.currentTarget as Field).value;
}

function begun(item: AgendaItem | null): Entry {
  if (!item) return { title: '', kind: null, presenter: null, outcome: null, position: null, sources: [] };
  const { title, kind, presenter, outcome, position, sources } = item;
  return { title, kind, presenter, outcome, position, sources };
}
