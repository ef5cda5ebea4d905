import { html } from 'lit';
import { say } from '../../core/language';
import { keyList, keysOn, switchKeys } from './keys';

/** The keys of the desk, and the switch that turns them off. */
export function help(close: () => void) {
  return html`<section class="card keys no-print" aria-label=${say('Keys', '快捷键')}>
    <dl>${keyList().map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
    <div class="row between">
      <label><input type="checkbox" .checked=${keysOn()} @change=${(event: Event) => switchKeys((event.target as HTMLInputElement).checked)} /> ${say('Use these keys', '启用快捷键')}</label>
      <vaadin-button theme="small" @click=${close}>${say('Close', '关闭')}</vaadin-button>
    </div>
  </section>`;
}
