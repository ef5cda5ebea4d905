import { DubanElement } from './element';
import { arrived } from './navigation';
import type { RouterLocation } from '@vaadin/router';

/** A page of the console: knows its place in the address, names the tab, and takes the focus when one comes to it. */
export abstract class DubanPage extends DubanElement {
  /** Set by the router before the page is shown. */
  location!: RouterLocation;

  /** The page's heading, which is the tab's title too. */
  abstract heading(): string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.page = this.localName.replace('duban-', '');
  }

  protected override updated(): void {
    arrived(this.heading());
  }

  protected override firstUpdated(): void {
    // A screen reader reads on from the heading; nothing jumps for those who see.
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected parameter(name: string): string {
    return String(this.location.params[name] ?? '');
  }
}
