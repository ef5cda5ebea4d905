import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/radio-group';
import { get, put, type Answer } from '../../core/api';
import { Doing } from '../../core/doing';
import { say } from '../../core/language';
import { Loaded } from '../../core/loaded';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';
import { named } from '../../core/words';
import { choice } from '../../parts/choice';
import { toast } from '../../parts/toast';
import { saveNote, wrong } from './save-note';
import { timeField } from './time-field';

interface Preferences {
  readonly channels: readonly string[] | null;
  readonly language: string | null;
  readonly digestAt: string | null;
  readonly quietHours: { readonly from: string; readonly to: string } | null;
}

const OUTSIDE = ['EMAIL', 'GATEWAY'];
const PATH = '/preferences';

/** By which ways one is told besides the inbox, and when not. */
class PreferencesPage extends DubanPage {
  private draft?: Preferences;
  private etag: string | null = null;
  private readonly doing = new Doing(this);
  private readonly kept = new Loaded<Answer<Preferences>>(this, async (signal) => {
    const answer = await get<Preferences>(PATH, {}, signal);
    this.etag = answer.etag;
    this.draft ??= answer.body;
    return answer;
  });

  override heading(): string {
    return say('Notification preferences', '接收偏好');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.kept.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${this.kept.show(() => (this.draft ? this.form(this.draft) : html``))}`;
  }

  private form(draft: Preferences) {
    return html`<form class="stack narrow" @submit=${this.save}>
      ${saveNote(this.doing.problem, this.takeOver)} ${this.channels(draft)} ${this.language(draft)} ${this.digest(draft)} ${this.quiet(draft)}
      <div class="row">
        <vaadin-button id="save" theme="primary" ?disabled=${this.doing.busy || has('auditor')} @click=${this.save}>${say('Save', '保存')}</vaadin-button>
        ${has('auditor') ? html`<span class="soft">${say('An auditor changes nothing.', '审计人员仅可查看。')}</span>` : nothing}
      </div>
    </form>`;
  }

  private channels(draft: Preferences) {
    const mine = draft.channels !== null;
    return html`<fieldset>
      <legend>${say('Ways', '接收渠道')}</legend>
      <vaadin-checkbox .label=${named('channel', 'IN_APP')} checked disabled></vaadin-checkbox>
      <p class="soft small">${say('Mandatory: the inbox always has everything.', '必选：所有消息都会进入收件箱。')}</p>
      <vaadin-radio-group
        id="channels"
        .label=${say('Besides the inbox', '收件箱之外')}
        .value=${mine ? 'mine' : 'rules'}
        @value-changed=${(event: CustomEvent<{ value: string }>) => this.channelsBy(event.detail.value)}
      >
        <vaadin-radio-button value="rules" .label=${say('as each reminder rule says', '按各提醒规则')}></vaadin-radio-button>
        <vaadin-radio-button value="mine" .label=${say('as I choose', '自行选择')}></vaadin-radio-button>
      </vaadin-radio-group>
      ${mine
        ? html`<div class="row">
            ${OUTSIDE.map(
              (channel) =>
                html`<vaadin-checkbox
                  id="channel-${channel}"
                  .label=${named('channel', channel)}
                  .checked=${draft.channels!.includes(channel)}
                  @change=${(event: Event) => this.toggle(channel, (event.target as HTMLInputElement).checked)}
                ></vaadin-checkbox>`,
            )}
          </div>`
        : nothing}
      <p class="soft small">
        ${say(
          'Mandatory, whatever is chosen: slips, new tasks, urges and instructions come by the ways of their rule.',
          '无论如何选择，警示单、新交办事项、催办和批示均按其规则的渠道送达，不能关闭。',
        )}
      </p>
      ${this.fault('channels')}
    </fieldset>`;
  }

  private language(draft: Preferences) {
    return choice({
      id: 'language-of-messages',
      label: say('Language of messages', '消息语言'),
      value: draft.language ?? '',
      items: [
        { value: '', label: say("the city's", '按本市默认') },
        { value: 'zh-CN', label: '中文' },
        { value: 'en', label: 'English' },
      ],
      chosen: (value) => this.change({ language: value || null }),
      wrong: wrong(this.doing.problem, 'language'),
    });
  }

  private digest(draft: Preferences) {
    return html`<fieldset>
      <legend>${say('Daily digest', '每日摘要')}</legend>
      <vaadin-checkbox
        id="digest"
        .label=${say('After the third message of a day, the rest in one', '当日第三条之后的消息合并为一条')}
        .checked=${draft.digestAt !== null}
        @change=${(event: Event) => this.change({ digestAt: (event.target as HTMLInputElement).checked ? '17:30' : null })}
      ></vaadin-checkbox>
      ${draft.digestAt === null
        ? nothing
        : timeField({ id: 'digest-at', label: say('at', '发送时间'), value: draft.digestAt, chosen: (digestAt) => this.change({ digestAt }) })}
      <p class="soft small">${say('Outside the inbox only; red slips come at once.', '仅限收件箱之外的渠道；红色警示单立即送达。')}</p>
      ${this.fault('digestAt')}
    </fieldset>`;
  }

  private quiet(draft: Preferences) {
    const hours = draft.quietHours;
    return html`<fieldset>
      <legend>${say('Quiet hours', '免打扰时段')}</legend>
      <vaadin-checkbox
        id="quiet"
        .label=${say('Hold messages back between', '在以下时段暂缓发送')}
        .checked=${hours !== null}
        @change=${(event: Event) => this.change({ quietHours: (event.target as HTMLInputElement).checked ? { from: '22:00', to: '07:00' } : null })}
      ></vaadin-checkbox>
      ${hours
        ? html`<div class="row">
            ${timeField({ id: 'quiet-from', label: say('from', '自'), value: hours.from, chosen: (from) => this.change({ quietHours: { ...this.draft!.quietHours!, from } }) })}
            ${timeField({ id: 'quiet-to', label: say('to', '至'), value: hours.to, chosen: (to) => this.change({ quietHours: { ...this.draft!.quietHours!, to } }) })}
          </div>`
        : nothing}
      <p class="soft small">${say('Red slips come all the same; the inbox is never held back.', '红色警示单照常送达；收件箱不受影响。')}</p>
      ${this.fault('quietHours')}
    </fieldset>`;
  }

  private fault(field: string) {
    const text = wrong(this.doing.problem, field);
    return text ? html`<p class="field-fault">${text}</p>` : nothing;
  }

  private channelsBy(way: string): void {
    if (way === 'rules' && this.draft!.channels !== null) this.change({ channels: null });
    if (way === 'mine' && this.draft!.channels === null) this.change({ channels: ['EMAIL'] });
  }

  private toggle(channel: string, on: boolean): void {
    this.change({ channels: OUTSIDE.filter((one) => (one === channel ? on : this.draft!.channels!.includes(one))) });
  }

  private change(part: Partial<Preferences>): void {
    this.draft = { ...this.draft!, ...part };
    this.requestUpdate();
  }

  private takeOver = async (): Promise<void> => {
    await this.kept.load();
    this.doing.forget();
    await this.save();
  };

  private save = (event?: Event): Promise<void> => {
    event?.preventDefault();
    return this.doing.run(async () => {
      const { body, etag } = await put<Preferences>(PATH, this.draft, { ifMatch: this.etag ?? '*' });
      this.draft = body;
      this.etag = etag;
      toast(say('Saved.', '已保存。'));
    });
  };
}
customElements.define('duban-preferences', PreferencesPage);
