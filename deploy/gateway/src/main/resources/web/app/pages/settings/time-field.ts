import { html, type TemplateResult } from 'lit';

interface TimeField {
  readonly id: string;
  readonly label: string;
  /** As 22:00. */
  readonly value: string;
  readonly chosen: (time: string) => void;
}

/** A time of day. The browser's own field suffices, and people know it. */
export function timeField(asked: TimeField): TemplateResult {
  return html`<label class="time" for=${asked.id}
    >${asked.label}
    <input id=${asked.id} type="time" required .value=${asked.value} @change=${(event: Event) => asked.chosen((event.target as HTMLInputElement).value)} />
  </label>`;
}
