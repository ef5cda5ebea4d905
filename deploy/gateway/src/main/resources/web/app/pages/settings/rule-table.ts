import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../core/language';
import { slipBadge } from '../../parts/badges';
import { list, repeatText, whenText, type Rule } from './policy';
import { wrong } from './save-note';
import type { Problem } from '../../core/api';

interface Doing {
  readonly problem?: Problem;
  readonly edit?: (index: number) => void;
  readonly remove?: (index: number) => void;
  readonly editor?: (index: number) => TemplateResult | undefined;
}

/** The rungs of the ladder, each in words; with buttons where they may be changed. */
export function ruleTable(rules: readonly Rule[], caption: string, doing: Doing = {}): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="list roomy">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${say('Rule', '规则')}</th>
          <th scope="col">${say('When', '何时')}</th>
          <th scope="col">${say('Who', '提醒谁')}</th>
          <th scope="col">${say('How', '渠道')}</th>
          <th scope="col">${say('Slip', '警示单')}</th>
          ${doing.edit ? html`<th scope="col">${say('Change', '修改')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rules.map((rule, index) => doing.editor?.(index) ?? row(rule, index, doing))}
      </tbody>
    </table>
  </div>`;
}

function row(rule: Rule, index: number, doing: Doing): TemplateResult {
  const fault = wrong(doing.problem, `rules[${index}]`);
  return html`<tr data-rule=${rule.name}>
    <th scope="row">${rule.name}${fault ? html`<p class="field-fault">${fault}</p>` : nothing}</th>
    <td>${whenText(rule)}${rule.repeatDays ? html`<br /><span class="soft small">${repeatText(rule)}</span>` : nothing}</td>
    <td>${list('audience', rule.audience)}</td>
    <td>${list('channel', rule.channels)}</td>
    <td>${rule.slip ? slipBadge(rule.slip) : html`<span class="soft">–</span>`}</td>
    ${doing.edit
      ? html`<td><div class="row">
          <vaadin-button theme="small" aria-label=${say(`Change rule ${rule.name}`, `修改规则 ${rule.name}`)} @click=${() => doing.edit!(index)}>${say('Change', '修改')}</vaadin-button>
          <vaadin-button theme="small tertiary" aria-label=${say(`Remove rule ${rule.name}`, `删除规则 ${rule.name}`)} @click=${() => doing.remove!(index)}>${say('Remove', '删除')}</vaadin-button>
        </div></td>`
      : nothing}
  </tr>`;
}
