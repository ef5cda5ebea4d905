import { html, nothing } from 'lit';
import { say } from '../../core/language';
import { numberText } from '../../core/dates';
import { nothingHere } from '../../core/loaded';
import { standingName } from './proposal';
import type { Review } from './review';
import { countsOf, STANDINGS } from './selection';

/** The counters, which are also what the list can be narrowed to, and what concerns the whole desk. */
export function toolbar(page: Review) {
  const counts = countsOf(page.desk);
  return html`<div class="desk-bar no-print">
    <div class="row" role="group" aria-label=${say('Show', '显示')}>
      <button class="counter" aria-pressed=${page.show === null ? 'true' : 'false'} @click=${() => page.showOnly(null)}>${say('All', '全部')} <b>${numberText(page.desk.directives.length)}</b></button>
      ${STANDINGS.map(
        (one) => html`<button class="counter" data-count=${one} aria-pressed=${page.show === one ? 'true' : 'false'} @click=${() => page.showOnly(page.show === one ? null : one)}>
          ${standingName(one)} <b>${numberText(counts.get(one) ?? 0)}</b>
        </button>`,
      )}
    </div>
    <div class="row">
      ${page.keeps
        ? html`<vaadin-button data-do="add" ?disabled=${page.sending.busy} @mousedown=${(event: Event) => event.preventDefault()} @click=${() => page.do('add')}>
            ${page.wordsSelected ? say('New directive from selection', '将所选列为要求') : say('New directive', '新增要求')} <kbd>n</kbd>
          </vaadin-button>`
        : nothing}
      ${page.issues ? html`<vaadin-button theme="primary" data-do="issue-all" @click=${() => page.do('issue')}>${say('Issue all', '全部印发')} <kbd>i</kbd></vaadin-button>` : nothing}
      <vaadin-button theme="tertiary" data-do="help" aria-expanded=${page.helping ? 'true' : 'false'} @click=${() => page.toggleHelp()}>${say('Keys', '快捷键')} <kbd>?</kbd></vaadin-button>
    </div>
  </div>`;
}

export function noMinutes(meeting: string) {
  return nothingHere(say('This meeting has no minutes yet.', '本次会议尚未导入纪要。'), html`<a href="/meetings/${meeting}">${say('Import the minutes', '导入会议纪要')}</a>`);
}

export function emptyList(found: boolean) {
  return nothingHere(found ? say('No directive was found in these minutes. Select words in them and press n to add one.', '纪要中未识别出会议要求，可选中文字后按 n 键添加。') : say('None of this kind.', '没有此类要求。'));
}
