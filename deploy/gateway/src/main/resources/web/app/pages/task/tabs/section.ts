import { DubanElement } from '../../../core/element';
import { language } from '../../../core/language';
import { Loaded } from '../../../core/loaded';
import type { Subject } from '../subject';

/** A part of a task's page that asks for what it shows, and anew where the task or the language has changed. */
export abstract class TaskSection<T> extends DubanElement {
  static override properties = { subject: { attribute: false } };
  declare subject: Subject;
  protected readonly loaded = new Loaded<T>(this, (signal) => this.ask(signal));
  private shownFor?: string;

  protected abstract ask(signal: AbortSignal): Promise<T>;

  protected override willUpdate(): void {
    const key = `${this.subject.task.id} ${this.subject.etag} ${language()}`;
    if (key === this.shownFor) return;
    this.shownFor = key;
    void this.loaded.load();
  }
}
