import { html } from 'lit';
import { say } from '../../core/language';
import { DubanPage } from '../../core/page';
import { has } from '../../core/session';

interface Setting {
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly hidden?: boolean;
}

/** Where things are set, and where one sees how they are set. */
class SettingsPage extends DubanPage {
  override heading(): string {
    return say('Settings', '设置');
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      <div class="columns">
        ${this.settings()
          .filter((one) => !one.hidden)
          .map(
            (one) => html`<section class="card">
              <h2><a href=${one.path}>${one.name}</a></h2>
              <p class="soft">${one.about}</p>
            </section>`,
          )}
      </div>`;
  }

  private settings(): Setting[] {
    return [
      { path: '/settings/preferences', name: say('Notification preferences', '接收偏好'), about: say('By which ways you are told, in which language, and when not.', '您的接收渠道、语言、每日摘要和免打扰时段。') },
      { path: '/settings/calendar-feeds', name: say('Calendar feeds', '日历订阅'), about: say('Deadlines in your own calendar program.', '在自己的日历软件中查看时限。') },
      { path: '/settings/reminder-policies', name: say('Reminder policies', '提醒规则'), about: say('Who is reminded of what, when, and how it climbs; with a preview.', '何时提醒谁、如何逐级升级，并可预览。') },
      { path: '/settings/calendar', name: say('Working calendar', '工作日历'), about: say('Statutory holidays and make-up working days.', '法定节假日与调休上班日。') },
      { path: '/settings/clock-profiles', name: say('Clock profiles', '时限规则'), about: say('How much time there is for each step.', '各环节的办理时限。') },
      { path: '/settings/score-weights', name: say('What a point counts', '计分标准'), about: say('The weights behind the ranking.', '排名所依据的各项分值。') },
      { path: '/settings/departments', name: say('Departments', '单位'), about: say('Who they are, their names and contacts.', '单位名称、别名与联系人。') },
      { path: '/settings/webhooks', name: say('Webhooks', '系统推送'), about: say('Signed messages to other systems.', '向其他系统推送签名消息。'), hidden: !has('system') },
    ];
  }
}
customElements.define('duban-settings', SettingsPage);
