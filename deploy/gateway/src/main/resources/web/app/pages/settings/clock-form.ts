import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/integer-field';
import type { Problem } from '../../core/api';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { choice, wordItems } from '../../parts/choice';
import { SPANS, spanLabel, spanText, type ClockProfile, type Settings, type SpanName } from './clock';
import { wrong } from './save-note';

/** The next version of a clock profile, with what will be otherwise. */
class ClockForm extends DubanElement {
  static override properties = { profile: {}, busy: {}, problem: {} };
  declare profile: ClockProfile;
  declare busy: boolean;
  declare problem: Problem | undefined;
  private draft!: Settings;
  private of = '';

  override willUpdate(): void {
    if (this.of === this.profile.name) return;
    this.of = this.profile.name;
    this.draft = this.profile.settings;
  }

  override render() {
    return html`<form class="card stack no-print" aria-label=${say(`Change ${this.profile.name}`, `修改 ${this.profile.name}`)} @submit=${(event: Event) => event.preventDefault()}>
      <h2>${say('Change', '修改')} ${this.profile.name}</h2>
      <div class="fields">
        ${SPANS.map((name) => this.span(name))} ${this.figure('yellowBefore', say('Yellow light, working days before', '提前几个工作日亮黄灯'), 0, 30)}
        ${this.figure('reportDay', say('Monthly report by day', '每月反馈日'), 1, 28)}
      </div>
      ${this.changes()}
      <div class="row">
        <vaadin-button theme="primary" id="save" ?disabled=${this.busy} @click=${() => this.dispatchEvent(new CustomEvent('save', { detail: this.draft }))}>${say('Save as the next version', '保存为新版本')}</vaadin-button>
        <vaadin-button ?disabled=${this.busy} @click=${() => this.dispatchEvent(new CustomEvent('give-up'))}>${say('Give up the changes', '放弃修改')}</vaadin-button>
      </div>
    </form>`;
  }

  private span(name: SpanName) {
    const span = this.draft[name];
    const fault = wrong(this.problem, name);
    return html`<fieldset class="plain">
      <legend>${spanLabel(name)}</legend>
      <div class="pair">
        <vaadin-integer-field id="clock-${name}" accessible-name=${spanLabel(name)} .value=${String(span.count)} min="0" max="366" .invalid=${Boolean(fault)} .errorMessage=${fault}
          @change=${(event: Event) => this.change({ [name]: { ...span, count: Number((event.target as HTMLInputElement).value) } })}></vaadin-integer-field>
        ${choice({ label: '', name: say('Unit', '单位'), value: span.unit, items: wordItems('unit'), chosen: (unit) => this.change({ [name]: { ...span, unit } }) })}
      </div>
    </fieldset>`;
  }

  private figure(name: 'yellowBefore' | 'reportDay', label: string, min: number, max: number) {
    const fault = wrong(this.problem, name);
    return html`<vaadin-integer-field id="clock-${name}" .label=${label} .value=${String(this.draft[name])} min=${min} max=${max} .invalid=${Boolean(fault)} .errorMessage=${fault}
      @change=${(event: Event) => this.change({ [name]: Number((event.target as HTMLInputElement).value) })}></vaadin-integer-field>`;
  }

  private changes() {
    const before = this.profile.settings;
    const changed = SPANS.filter((name) => spanText(before[name]) !== spanText(this.draft[name])).map((name) => `${spanLabel(name)}: ${spanText(before[name])} → ${spanText(this.draft[name])}`);
    if (before.yellowBefore !== this.draft.yellowBefore) changed.push(`${say('Yellow light', '黄灯')}: ${before.yellowBefore} → ${this.draft.yellowBefore}`);
    if (before.reportDay !== this.draft.reportDay) changed.push(`${say('Report day', '反馈日')}: ${before.reportDay} → ${this.draft.reportDay}`);
    return html`<section aria-live="polite">
      <h3>${say('What will change', '将变更的内容')}</h3>
      ${changed.length ? html`<ul>${changed.map((text) => html`<li>${text}</li>`)}</ul>` : html`<p class="soft">${say('Nothing yet.', '暂无。')}</p>`}
    </section>`;
  }

  private change(part: Partial<Record<keyof Settings, unknown>>): void {
    this.draft = { ...this.draft, ...part } as Settings;
    this.requestUpdate();
  }
}
customElements.define('duban-clock-form', ClockForm);
