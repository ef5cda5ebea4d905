import { LitElement } from 'lit';
import { onDepartments } from './departments';
import { onLanguage } from './language';

/**
 * An element of the console. It stands in the page's own tree, so that one style sheet holds for all, the page prints
 * as it is seen, and labels reach their fields; and it shows itself anew when the language changes or names arrive.
 */
export class DubanElement extends LitElement {
  private readonly forget: (() => void)[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forget.push(onLanguage(() => this.requestUpdate()), onDepartments(() => this.requestUpdate()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget.splice(0).forEach((forget) => forget());
  }
}
