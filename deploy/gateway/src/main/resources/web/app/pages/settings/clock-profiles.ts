import { html, nothing } from 'lit';
import '@vaadin/button';
import { all, get, post, put, type Answer } from '../../core/api';
import { momentText } from '../../core/dates';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded, nothingHere } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { toast } from '../../parts/toast';
import { profilePath, SPANS, spanLabel, spanText, type ClockProfile, type Settings } from './clock';
import './clock-form';
import { saveNote } from './save-note';

/** How much time there is for each step, profile beside profile. */
class ClockProfiles extends DubanPage {
  private editing?: Answer<ClockProfile>;
  private readonly doing = new Doing(this);
  private readonly profiles = new Loaded<readonly ClockProfile[]>(this, () => all<ClockProfile>('/clock-profiles'));

  override heading(): string {
    return say('Clock profiles', '时限规则');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.profiles.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <div class="stack">
        ${saveNote(this.doing.problem, this.takeOver)}
        ${this.profiles.show(
          (known) => this.table(known),
          (known) => known.length === 0 && nothingHere(say('There is no profile.', '没有时限规则。')),
        )}
        ${this.editing
          ? html`<duban-clock-form
              .profile=${this.editing.body}
              .busy=${this.doing.busy}
              .problem=${this.doing.problem}
              @save=${(event: CustomEvent<Settings>) => this.save(event.detail)}
              @give-up=${() => this.show(undefined)}
            ></duban-clock-form>`
          : nothing}
      </div>`;
  }

  private table(profiles: readonly ClockProfile[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading()}>
      <table class="list">
        <caption class="visually-hidden">${this.heading()}</caption>
        <thead>
          <tr>
            <th scope="col">${say('Step', '环节')}</th>
            ${profiles.map((one) => html`<th scope="col">${one.name} ${one.inForce ? html`<span class="badge green">${say('in force', '现行')}</span>` : nothing}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${SPANS.map((name) => html`<tr><th scope="row">${spanLabel(name)}</th>${profiles.map((one) => html`<td>${spanText(one.settings[name])}</td>`)}</tr>`)}
          <tr>
            <th scope="row">${say('Yellow light before the deadline', '时限前亮黄灯')}</th>
            ${profiles.map((one) => html`<td>${say(`${one.settings.yellowBefore} working days`, `${one.settings.yellowBefore} 个工作日`)}</td>`)}
          </tr>
          <tr>
            <th scope="row">${say('Monthly report by day', '每月反馈日')}</th>
            ${profiles.map((one) => html`<td>${one.settings.reportDay}</td>`)}
          </tr>
          <tr>
            <th scope="row">${say('Version', '版本')}</th>
            ${profiles.map((one) => html`<td>${one.version} <span class="soft small">${momentText(one.changedAt)}, ${one.changedBy}</span></td>`)}
          </tr>
          ${has('supervisor') ? html`<tr class="no-print"><th scope="row">${say('Change', '修改')}</th>${profiles.map((one) => html`<td>${this.buttons(one)}</td>`)}</tr>` : nothing}
        </tbody>
      </table>
    </div>`;
  }

  private buttons(profile: ClockProfile) {
    return html`<div class="row">
      <vaadin-button theme="small" data-edit=${profile.name} ?disabled=${this.doing.busy} aria-label=${say(`Change ${profile.name}`, `修改 ${profile.name}`)} @click=${() => this.edit(profile.name)}>${say('Change', '修改')}</vaadin-button>
      ${profile.inForce
        ? nothing
        : html`<vaadin-button theme="small" data-adopt=${profile.name} ?disabled=${this.doing.busy} aria-label=${say(`Put in force: ${profile.name}`, `启用 ${profile.name}`)} @click=${() => this.adopt(profile)}>${say('Put in force', '启用')}</vaadin-button>`}
    </div>`;
  }

  private edit(name: string): Promise<void> {
    return this.doing.run(async () => this.show(await get<ClockProfile>(profilePath(name))));
  }

  private save(settings: Settings): Promise<void> {
    return this.doing.run(async () => {
      await put(profilePath(this.editing!.body.name), settings, { ifMatch: this.editing!.etag ?? '*' });
      toast(say('Saved. Tasks keep the version they were issued under.', '已保存。已交办事项仍按其交办时的版本。'));
      this.show(undefined);
      await this.profiles.load();
    });
  }

  private adopt(profile: ClockProfile): Promise<void> {
    return this.doing.run(async () => {
      const { etag } = await get(profilePath(profile.name));
      await post(`${profilePath(profile.name)}/adoption`, {}, { ifMatch: etag ?? '*' });
      toast(say(`New tasks are issued under ${profile.name}.`, `新交办事项适用 ${profile.name}。`));
      await this.profiles.load();
    });
  }

  private takeOver = (): Promise<void> =>
    this.doing.run(async () => {
      const newest = await get<ClockProfile>(profilePath(this.editing!.body.name));
      this.editing = { ...newest, body: this.editing!.body };
    });

  private show(editing: Answer<ClockProfile> | undefined): void {
    this.editing = editing;
    this.doing.forget();
    this.requestUpdate();
  }
}
customElements.define('duban-clock-profiles', ClockProfiles);
