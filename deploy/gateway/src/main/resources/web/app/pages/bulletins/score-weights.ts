import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { get, put } from '../../core/api';
import { momentText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { named, valuesOf } from '../../core/words';
import { toast } from '../../parts/toast';
import { saveNote, wrong } from '../settings/save-note';
import { pointsText } from '../board/points';

interface Weights {
  readonly version: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly changedBy: string;
  readonly changedAt: string;
}

const PATH = '/score-weights';

/** What each point counts: everybody reads it, the supervision office keeps it. */
class ScoreWeightsPage extends DubanPage {
  private draft: Record<string, string> = {};
  private etag: string | null = null;
  private readonly doing = new Doing(this);
  private readonly kept = new Loaded<Weights>(this, async (signal) => {
    const { body, etag } = await get<Weights>(PATH, {}, signal);
    this.etag = etag;
    return body;
  });

  override heading(): string {
    return say('What a point counts', '计分标准');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.kept.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.kept.show((kept) => html`<div class="stack narrow">
        <p class="soft">
          ${say(`Version ${kept.version}, by ${kept.changedBy}, ${momentText(kept.changedAt)}.`, `第 ${kept.version} 版，${kept.changedBy} 于 ${momentText(kept.changedAt)} 修改。`)}
          ${say('A period is scored by what was in force at the end of its last day, so a period that is over is never scored anew.', '每个周期按其最后一天结束时有效的标准计分，已结束的周期不会重新计分。')}
        </p>
        ${has('supervisor') ? this.form(kept) : this.table(kept)}
      </div>`)}`;
  }

  private form(kept: Weights) {
    return html`<form class="stack" @submit=${this.save}>
      ${saveNote(this.doing.problem, this.takeOver)}
      <div class="fields">${valuesOf('point').map((kind) => this.field(kind, kept))}</div>
      <div class="row"><vaadin-button id="save" theme="primary" ?disabled=${this.doing.busy} @click=${this.save}>${say('Save', '保存')}</vaadin-button></div>
    </form>`;
  }

  private field(kind: string, kept: Weights) {
    const name = fieldOf(kind);
    const fault = wrong(this.doing.problem, name);
    return html`<vaadin-text-field
      id=${name}
      .label=${named('point', kind)}
      inputmode="decimal"
      .value=${this.draft[name] ?? String(kept.weights[name] ?? '')}
      .invalid=${Boolean(fault)}
      .errorMessage=${fault}
      @input=${(event: Event) => (this.draft[name] = (event.target as HTMLInputElement).value)}
    ></vaadin-text-field>`;
  }

  private table(kept: Weights) {
    return html`<table class="list">
      <caption class="visually-hidden">${this.heading()}</caption>
      <thead><tr><th scope="col">${say('For', '计分项')}</th><th scope="col" class="figure">${say('Points', '分值')}</th></tr></thead>
      <tbody>
        ${valuesOf('point').map((kind) => html`<tr><th scope="row">${named('point', kind)}</th><td class="figure">${pointsText(kept.weights[fieldOf(kind)])}</td></tr>`)}
      </tbody>
    </table>`;
  }

  private takeOver = async (): Promise<void> => {
    await this.kept.load();
    await this.save();
  };

  private save = (event?: Event): Promise<void> => {
    event?.preventDefault();
    return this.doing.run(async () => {
      const { body, etag } = await put<Weights>(PATH, this.entered(this.kept.value!), { ifMatch: this.etag ?? '*' });
      this.kept.value = body;
      this.etag = etag;
      this.draft = {};
      toast(say('Saved.', '已保存。'));
    });
  };

  /** What is no number goes as it was typed: the service says what is wrong with it. */
  private entered(kept: Weights): Record<string, unknown> {
    const number = (text: string) => (text.trim() && Number.isFinite(Number(text)) ? Number(text) : text.trim() || null);
    return Object.fromEntries(valuesOf('point').map(fieldOf).map((name) => [name, name in this.draft ? number(this.draft[name]!) : kept.weights[name]]));
  }
}
customElements.define('duban-score-weights', ScoreWeightsPage);

/** LATE_ACCEPTANCE stands in lateAcceptance. */
function fieldOf(kind: string): string {
  return kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
