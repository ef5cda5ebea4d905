import { html, nothing } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { DubanElement } from '../../core/element';
import { say } from '../../core/language';
import { toast } from '../../parts/toast';
import { addressOf, same, type Filter } from './filters';
import { forgetView, keepView, ownViews, usualViews, type View } from './views';

const LONGEST_NAME = 40;

/** Named filters: the usual ones of one's role, and one's own. */
class ViewBar extends DubanElement {
  static override properties = { filter: {} };
  declare filter: Filter;
  private naming = false;

  constructor() {
    super();
    this.filter = {};
  }

  override render() {
    const own = ownViews();
    const known = [...usualViews(), ...own].some((view) => same(view.filter, this.filter));
    return html`<nav class="views no-print" aria-label=${say('Views', '视图')}>
      <ul>
        ${usualViews().map((view) => html`<li>${this.link(view)}</li>`)} ${own.map((view) => html`<li class="own">${this.link(view)}${this.removal(view)}</li>`)}
        ${known || this.naming
          ? nothing
          : html`<li><vaadin-button theme="small" data-keep-view @click=${() => this.name(true)}>${say('Keep as a view', '存为视图')}</vaadin-button></li>`}
      </ul>
      ${this.naming ? this.nameForm() : nothing}
    </nav>`;
  }

  private link(view: View) {
    return html`<a href=${addressOf(view.filter)} aria-current=${same(view.filter, this.filter) ? 'true' : 'false'}>${view.name}</a>`;
  }

  private removal(view: View) {
    return html`<button
      type="button"
      aria-label=${say(`Delete view ${view.name}`, `删除视图 ${view.name}`)}
      @click=${() => {
        forgetView(view.name);
        this.requestUpdate();
        toast(say(`View “${view.name}” was deleted.`, `已删除视图“${view.name}”。`));
      }}
    >
      ✕
    </button>`;
  }

  private nameForm() {
    return html`<form class="row" @submit=${this.keep}>
      <vaadin-text-field id="view-name" .label=${say('Name of the view', '视图名称')} required maxlength=${LONGEST_NAME} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && this.keep(event)}></vaadin-text-field>
      <vaadin-button theme="primary" @click=${this.keep}>${say('Keep', '保存')}</vaadin-button>
      <vaadin-button @click=${() => this.name(false)}>${say('Cancel', '取消')}</vaadin-button>
    </form>`;
  }

  private async name(begin: boolean): Promise<void> {
    this.naming = begin;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(begin ? '#view-name' : '[data-keep-view]')?.focus();
  }

  private keep = (event: Event) => {
    event.preventDefault();
    const field = this.querySelector<TextField>('#view-name')!;
    if (!field.value.trim() || !field.validate()) return;
    keepView({ name: field.value.trim(), filter: this.filter });
    toast(say('The view is kept in this browser.', '视图已保存在本浏览器。'));
    this.naming = false;
    this.requestUpdate();
  };
}
customElements.define('duban-view-bar', ViewBar);
