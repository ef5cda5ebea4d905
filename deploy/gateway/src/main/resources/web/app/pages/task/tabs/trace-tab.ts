import { html, nothing, type TemplateResult } from 'lit';
import { fetched } from '../../../core/api';
import { momentText } from '../../../core/dates';
import { say } from '../../../core/language';
import { worded } from '../words';
import { TaskSection } from './section';

interface Entry {
  readonly position: number;
  readonly cameFrom: number | null;
  readonly kind: 'SENTENCE' | 'DECISION' | 'MOVE' | 'DELIVERY';
  readonly at: string | null;
  readonly by: string | null;
  readonly text: string;
  readonly delivery: { readonly outcome: string | null; readonly slip: { readonly number: string; readonly colour: string } | null } | null;
}

interface Trace {
  readonly items: readonly Entry[];
  readonly complete: boolean;
}

/** From the sentence to the last receipt: each line stands below the one that it came from. */
class TraceTab extends TaskSection<Trace> {
  protected override ask(signal: AbortSignal): Promise<Trace> {
    return fetched<Trace>(`/tasks/${this.subject.task.id}/trace`, {}, signal);
  }

  override render() {
    return this.loaded.show((trace) => {
      const below = new Map<number | null, Entry[]>();
      trace.items.forEach((one) => below.set(one.cameFrom, [...(below.get(one.cameFrom) ?? []), one]));
      return html`${trace.complete ? nothing : html`<p class="note warn">${say('It is longer than is shown here; the closing file has all of it.', '内容较长，此处仅显示部分，完整内容见办结卷宗。')}</p>`} ${branch(null, below)}`;
    });
  }
}

function branch(from: number | null, below: ReadonlyMap<number | null, readonly Entry[]>): TemplateResult | typeof nothing {
  const entries = below.get(from);
  return entries
    ? html`<ol class="trace">
        ${entries.map(
          (one) => html`<li data-kind=${one.kind}>
            <p class="small soft"><span class="badge ${one.kind === 'SENTENCE' || one.kind === 'DECISION' ? 'blue' : ''}">${kindText(one.kind)}</span> ${momentText(one.at)} ${one.by ?? ''} ${one.delivery?.outcome ? worded('delivery', one.delivery.outcome) : nothing}</p>
            <p class="lines">${one.text}</p>
            ${branch(one.position, below)}
          </li>`,
        )}
      </ol>`
    : nothing;
}

function kindText(kind: Entry['kind']): string {
  return {
    SENTENCE: say('Sentence', '纪要原文'),
    DECISION: say('Decision', '议定事项'),
    MOVE: say('Move', '办理'),
    DELIVERY: say('Reminder and receipt', '提醒与回执'),
  }[kind];
}
customElements.define('duban-task-trace', TraceTab);
