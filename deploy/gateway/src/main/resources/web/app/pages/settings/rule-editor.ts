import { html, type TemplateResult } from 'lit';
import '@vaadin/button';
import '@vaadin/checkbox';
import '@vaadin/checkbox-group';
import '@vaadin/integer-field';
import '@vaadin/text-field';
import type { Problem } from '../../core/api';
import { say } from '../../core/language';
import { named, valuesOf } from '../../core/words';
import { choice, wordItems } from '../../parts/choice';
import type { Rule } from './policy';
import { wrong } from './save-note';

interface Editing {
  readonly rule: Rule;
  readonly index: number;
  readonly problem?: Problem;
  readonly change: (part: Partial<Rule>) => void;
  readonly done: () => void;
}

/** A rung's fields; what is changed counts at once, in the preview too. */
export function ruleEditor(editing: Editing): TemplateResult {
  const { rule } = editing;
  const at = (field: string) => wrong(editing.problem, `rules[${editing.index}].${field}`);
  return html`<tr>
    <td colspan="6">
      <fieldset data-rule-editor=${editing.index}>
        <legend>${say('Rule', '规则')} ${rule.name}</legend>
        <div class="fields">
          <vaadin-text-field id="rule-name" .label=${say('Name', '名称')} .value=${rule.name} maxlength="40" required .invalid=${Boolean(at('name'))} .errorMessage=${at('name')} @change=${(event: Event) => editing.change({ name: valueOf(event) })}></vaadin-text-field>
          ${choice({ id: 'rule-anchor', label: say('Counted from', '以何日为准'), value: rule.anchor, items: wordItems('anchor'), chosen: (anchor) => editing.change({ anchor }), wrong: at('anchor') })}
          ${wholeNumber('rule-offset', say('Working days after it, negative before', '其后工作日数（之前为负）'), rule.offsetDays, at('offsetDays'), -250, (days) => editing.change({ offsetDays: days ?? 0 }))}
          ${wholeNumber('rule-repeat', say('Again each … working days', '此后每隔几个工作日'), rule.repeatDays, at('repeatDays'), 1, (days) => editing.change({ repeatDays: days }))}
          ${choice({ id: 'rule-slip', label: say('Slip', '警示单'), value: rule.slip ?? '', items: wordItems('slip', say('none', '不开具')), chosen: (slip) => editing.change({ slip: slip || null }), wrong: at('slip') })}
          ${several('rule-audience', say('Who', '提醒谁'), 'audience', rule.audience, at('audience'), (audience) => editing.change({ audience }))}
          ${several('rule-channels', say('How; the inbox is mandatory', '渠道（收件箱必选）'), 'channel', rule.channels, at('channels'), (channels) => editing.change({ channels }), 'IN_APP')}
        </div>
        <vaadin-button theme="small" id="rule-done" @click=${editing.done}>${say('Done', '完成')}</vaadin-button>
      </fieldset>
    </td>
  </tr>`;
}

function wholeNumber(id: string, label: string, value: number | null, fault: string, min: number, change: (value: number | null) => void): TemplateResult {
  return html`<vaadin-integer-field id=${id} .label=${label} .value=${value === null ? '' : String(value)} min=${min} max="250" step-buttons-visible
    .invalid=${Boolean(fault)} .errorMessage=${fault} @change=${(event: Event) => change(valueOf(event) === '' ? null : Number(valueOf(event)))}></vaadin-integer-field>`;
}

function several(id: string, label: string, kind: string, chosen: readonly string[], fault: string, change: (values: string[]) => void, mandatory = ''): TemplateResult {
  const toggled = (value: string, on: boolean) => change(valuesOf(kind).filter((one) => (one === value ? on : chosen.includes(one))));
  return html`<fieldset class="plain whole" id=${id}>
    <legend>${label}</legend>
    <div class="row">
      ${valuesOf(kind).map(
        (value) =>
          html`<vaadin-checkbox .label=${named(kind, value)} .checked=${chosen.includes(value)} ?disabled=${value === mandatory}
            @change=${(event: Event) => toggled(value, (event.target as HTMLInputElement).checked)}></vaadin-checkbox>`,
      )}
    </div>
    ${fault ? html`<p class="field-fault">${fault}</p>` : ''}
  </fieldset>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
