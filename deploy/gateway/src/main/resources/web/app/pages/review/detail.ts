import { html, nothing } from 'lit';
import { say } from '../../core/language';
import { kept } from './drafts';
import './edit-form';
import './merge-form';
import type { Directive } from './model';
import { facts } from './proposal';
import './reason-form';
import type { Review } from './review';
import { toMerge } from './selection';
import './split-form';

/** What opens under the selected directive: its facts, what can be done, and the form of what is being done. */
export function detail(page: Review, directive: Directive) {
  const item = page.desk.agenda.find((one) => one.position === directive.agendaItem);
  const requirement = page.desk.decisionOf(directive)?.requirement;
  const earlier = directive.minutes && directive.minutes.version !== page.desk.meeting.minutesVersion;
  return html`<div class="detail stack">
    ${earlier ? html`<p class="note">${say(`Stands in version ${directive.minutes!.version} of the minutes, not in the present one.`, `出自第 ${directive.minutes!.version} 版纪要，现行版本中没有此原文。`)}</p>` : nothing}
    ${requirement && requirement !== directive.sentence ? html`<blockquote class="sentence">${directive.sentence}</blockquote>` : nothing}
    ${facts(directive, item, page.desk.decisionOf(directive))}
    ${page.open && page.open !== 'add' && page.open !== 'issue' ? form(page, directive) : html`${unsaved(page, directive)}${actions(page, directive)}`}
  </div>`;
}

function unsaved(page: Review, directive: Directive) {
  return kept('edit', directive.id) && page.keeps
    ? html`<div class="note row between">
        <span>${say('You had begun to edit this.', '您此前编辑过此条，内容尚未保存。')}</span>
        <vaadin-button theme="small" data-do="go-on" @click=${() => page.form('edit')}>${say('Go on editing', '继续编辑')}</vaadin-button>
      </div>`
    : nothing;
}

function actions(page: Review, directive: Directive) {
  const standing = page.desk.standing(directive);
  const button = (action: 'edit' | 'confirm' | 'split' | 'merge' | 'dismiss' | 'undo', text: string, key: string, theme = 'small') =>
    html`<vaadin-button theme=${theme} data-do=${action} ?disabled=${page.sending.busy} @mousedown=${keepCaret} @click=${() => page.do(action)}>${text} <kbd>${key}</kbd></vaadin-button>`;
  if (page.keeps && standing === 'PROPOSED') {
    return html`<div class="row no-print">
      ${button('confirm', say('Confirm', '确认'), 'c', 'small primary')} ${button('edit', say('Edit', '编辑'), 'e')} ${button('split', say('Split', '拆分'), 's')}
      ${button('merge', page.marked.size > 1 ? say('Merge the marked', '合并所标记') : say('Merge with next', '与下一条合并'), 'm')} ${button('dismiss', say('Dismiss', '不予督办'), 'd')}
    </div>`;
  }
  if (page.keeps && standing === 'DISMISSED') return html`<div class="row no-print">${button('undo', say('Undo the dismissal', '恢复'), 'u')}</div>`;
  if (standing !== 'CONFIRMED') return nothing;
  return html`<div class="row no-print">
    ${page.keeps ? button('edit', say('Edit the draft', '修改草案'), 'e') : nothing}
    ${page.issues ? html`<vaadin-button theme="small" data-do="withdraw" @click=${() => page.form('withdraw')}>${say('Withdraw the draft', '撤回草案')}</vaadin-button>` : nothing}
  </div>`;
}

/** A press on the button must not take away where the person clicked in the text. */
function keepCaret(event: Event): void {
  event.preventDefault();
}

function form(page: Review, directive: Directive) {
  const { desk } = page;
  switch (page.open) {
    case 'edit':
      return html`<duban-edit-form .desk=${desk} .directive=${directive} @done=${page.done} @stale=${page.stale} @closed=${page.close}></duban-edit-form>`;
    case 'split':
      return html`<duban-split-form .desk=${desk} .directive=${directive} .at=${page.at} @done=${page.done} @stale=${page.stale} @closed=${page.close}></duban-split-form>`;
    case 'merge':
      return html`<duban-merge-form .desk=${desk} .parts=${toMerge(desk, directive, page.marked)} @done=${page.done} @stale=${page.stale} @closed=${page.close}></duban-merge-form>`;
    default:
      return reason(page, directive);
  }
}

function reason(page: Review, directive: Directive) {
  const { desk } = page;
  const forms = {
    dismiss: {
      label: say('Why is it not to be followed up?', '为何不予督办？'),
      button: say('Dismiss', '不予督办'),
      usual: [say('States a principle; nothing to follow up on its own', '原则性要求，无须单独督办'), say('Repeats another requirement', '与其他要求重复'), say('Done already', '已经完成')],
      work: (why: string, key: string) => desk.dismiss(directive, why, key),
    },
    reopen: {
      label: say('Why look at it again?', '为何恢复？'),
      button: say('Undo the dismissal', '恢复'),
      usual: [say('Dismissed by mistake', '误操作'), say('Who is responsible is known now', '会后明确了责任单位')],
      work: (why: string, key: string) => desk.reopen(directive, why, key),
    },
    withdraw: {
      label: say('Why is the draft withdrawn?', '为何撤回草案？'),
      button: say('Withdraw', '撤回'),
      usual: [] as string[],
      work: (why: string, key: string) => desk.withdraw(desk.decisionOf(directive)!, why, key),
    },
  };
  const kind = page.open === 'reopen' || page.open === 'withdraw' ? page.open : 'dismiss';
  const one = forms[kind];
  return html`<duban-reason-form .about=${directive.id} .form=${kind} .label=${one.label} .button=${one.button} .usual=${one.usual} .first=${kind === 'dismiss' && directive.kind !== 'PRINCIPLE' ? '' : one.usual[0]} .work=${one.work}
    @done=${page.done} @stale=${page.stale} @closed=${page.close}></duban-reason-form>`;
}
