import { html, type TemplateResult } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import { say } from '../../core/language';
import { toast } from '../../parts/toast';

/** Something to be copied now, for it is not shown again. */
export function copyNote(about: string, text: string): TemplateResult {
  return html`<div class="note stack" role="status" data-state="shown-once">
    <p>${about}</p>
    <div class="row">
      <vaadin-text-field class="grow" id="copied" readonly .label=${say('To be copied', '请复制')} .value=${text}></vaadin-text-field>
      <vaadin-button @click=${(event: Event) => copy(text, event)}>${say('Copy', '复制')}</vaadin-button>
    </div>
  </div>`;
}

async function copy(text: string, event: Event): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(say('Copied.', '已复制。'));
  } catch {
    // Without https there is no clipboard to write to; the text is marked, to be copied by hand.
    const field = (event.target as HTMLElement).parentElement?.querySelector('input');
    field?.focus();
    field?.select();
    toast(say('Press Ctrl+C to copy it.', '请按 Ctrl+C 复制。'));
  }
}
