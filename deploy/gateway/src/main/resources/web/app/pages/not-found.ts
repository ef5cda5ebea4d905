import { html } from 'lit';
import { DubanPage } from '../core/page';
import { say } from '../core/language';

class NotFound extends DubanPage {
  override heading(): string {
    return say('Nothing here', '没有这个页面');
  }

  override render() {
    return html`<h1 tabindex="-1">${this.heading()}</h1>
      <p>${say('There is no page at this address.', '这个地址没有页面。')}</p>
      <p><a href="/">${say('To the start', '回到首页')}</a></p>`;
  }
}
customElements.define('duban-not-found', NotFound);
