import { html, nothing } from 'lit';
import { Router } from '@vaadin/router';
import '@vaadin/button';
import { DubanElement } from './core/element';
import { choose, language, say } from './core/language';
import { SIGNED_OUT } from './core/api';
import { go } from './core/navigation';
import { recall, signOut, who } from './core/session';
import { departmentName, departments, forgetDepartments } from './core/departments';
import { openPlaces, routes } from './routes';
import './parts/bell';

/** The frame around every page: head, places, who one is, and the page itself. */
class App extends DubanElement {
  private router?: Router;

  override async firstUpdated(): Promise<void> {
    window.addEventListener(SIGNED_OUT, () => this.toSignIn());
    window.addEventListener('vaadin-router-location-changed', () => void this.moved());
    await recall().catch(() => null);
    this.router = new Router(this.querySelector('main'));
    await this.router.setRoutes(routes);
    this.requestUpdate();
  }

  override render() {
    const person = who();
    return html`<a class="skip" href="#main" @click=${this.skip}>${say('To the content', '跳到正文')}</a>
      <header class="masthead">
        <div>
          <a class="brand" href="/"><img src="/duban.svg" alt="" width="28" height="28" /> ${say('Duban', '督办')}</a>
          ${person ? this.navigation() : nothing}
          <div class="who">
            ${person
              ? html`<duban-bell></duban-bell>
                  <span title=${person.username}>${person.name ?? person.username}${person.department ? html` · ${departmentName(person.department)}` : nothing}</span>
                  <button id="sign-out" @click=${this.leave}>${say('Sign out', '退出')}</button>`
              : nothing}
            <button id="language" lang=${language() === 'en' ? 'zh-CN' : 'en'} @click=${() => choose(language() === 'en' ? 'zh-CN' : 'en')}>
              ${language() === 'en' ? '中文' : 'English'}
            </button>
          </div>
        </div>
      </header>
      <main id="main" tabindex="-1"></main>`;
  }

  private navigation() {
    return html`<nav aria-label=${say('Main', '主导航')}>
      <ul>
        ${openPlaces().map(
          (place) => html`<li><a href=${place.path} aria-current=${location.pathname.startsWith(place.path) ? 'page' : 'false'}>${say(place.en, place.zh)}</a></li>`,
        )}
      </ul>
    </nav>`;
  }

  private async moved(): Promise<void> {
    document.body.classList.toggle('wall-mode', location.pathname === '/wall');
    this.requestUpdate();
    if (who()) {
      await departments().catch(() => []);
      this.requestUpdate();
    }
  }

  private skip = (event: Event) => {
    event.preventDefault();
    this.querySelector('main')?.focus();
  };

  private leave = async (): Promise<void> => {
    await signOut();
    go('/sign-in');
  };

  private toSignIn(): void {
    forgetDepartments();
    this.requestUpdate();
    // Whoever isn't signed in is shown in first, wherever they are, and stays there then.
    go(location.pathname + location.search);
  }
}
customElements.define('duban-app', App);
