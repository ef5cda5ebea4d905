import { html, nothing, type TemplateResult } from 'lit';
import '@vaadin/checkbox-group';
import { say } from '../../../core/language';
import type { Field, FormView } from './form-spec';
import type { Evidence } from '../task';
import '../evidence-upload';

const NONE: readonly string[] = [];

/** Chooses among the task's files, and takes in further ones, which are chosen at once. */
export function filesControl(form: FormView, field: Field): TemplateResult {
  const files = form.spec.files ?? [];
  const chosen: readonly string[] = form.get(field.name) ?? NONE;
  const fault = form.fault(field.name);
  return html`<div class="files-field">
    <vaadin-checkbox-group theme="vertical" data-field=${field.name} .label=${field.required ? say(`${field.label} (at least one)`, `${field.label}（至少一份）`) : field.label}
      .helperText=${files.length ? (field.help ?? '') : say('No file was handed in yet.', '尚未提交佐证材料。')}
      .validate=${() => true} .value=${chosen} .invalid=${fault !== undefined} .errorMessage=${fault ?? ''}
      @value-changed=${(event: CustomEvent<{ value: readonly string[] }>) => {
        if (event.detail.value.join() !== (form.get(field.name) ?? NONE).join()) form.set(field.name, event.detail.value);
      }}>
      ${files.map((file) => html`<vaadin-checkbox .value=${file.value} .label=${file.label}></vaadin-checkbox>`)}
    </vaadin-checkbox-group>
    ${form.spec.mayUpload && !field.choiceOnly
      ? html`<duban-evidence-upload .task=${form.spec.task} .label=${say('Add files', '添加文件')}
          @uploaded=${(event: CustomEvent<Evidence>) => form.set(field.name, [...(form.get(field.name) ?? NONE), event.detail.id])}></duban-evidence-upload>`
      : nothing}
  </div>`;
}
