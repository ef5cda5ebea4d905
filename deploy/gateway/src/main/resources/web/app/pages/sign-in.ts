import { html } from 'lit';
import '@vaadin/button';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { DubanPage } from '../core/page';
import { say } from '../core/language';
import { Loaded } from '../core/loaded';
import { go } from '../core/navigation';
import { means, signIn, type Means, type Person } from '../core/session';
import { named } from '../core/words';
import { Problem } from '../core/api';
import { problemNote } from '../parts/problem-note';

/** Signs in. How, the gateway says; here are the people of the demo city. */
class SignIn extends DubanPage {
  private readonly means = new Loaded<Means>(this, () => means());
  private problem?: Problem;

  override heading(): string {
    return say('Sign in', '登录');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.means.load();
  }

  override render() {
    return html`<div class="page-head"><h1 tabindex="-1">${this.heading()}</h1></div>
      ${problemNote(this.problem)} ${this.means.show((known) => this.people(known))}`;
  }

  private people(known: Means) {
    if (known.kind !== 'DEMO') {
      return html`<p class="note">${say('No way to sign in is set up here.', '此处尚未设置登录方式。')}</p>`;
    }
    const people = known.people ?? [];
    return html`<p class="soft">${say('This is the demo city. Choose who you want to be.', '这是演示城市，请选择身份。')}</p>
      <div class="stack">
        <form class="row baseline" @submit=${this.byName}>
          <vaadin-text-field id="username" label=${say('User name', '用户名')} autocomplete="username" required @keydown=${this.onEnter}></vaadin-text-field>
          <vaadin-button theme="primary" @click=${this.byName}>${say('Sign in', '登录')}</vaadin-button>
        </form>
        <section class="card">
          <h2>${say('The city', '市级')}</h2>
          <div class="row">${people.filter((one) => !one.department).map((one) => this.one(one, ''))}</div>
        </section>
        <section class="card">
          <h2>${say('Departments', '各单位')}</h2>
          <div class="columns">
            ${(known.departments ?? []).map((department) => this.department(department, people.filter((one) => one.department === department.code)))}
          </div>
        </section>
      </div>`;
  }

  private department(department: NonNullable<Means['departments']>[number], people: readonly Person[]) {
    const name = say(department.names.en ?? department.names.zh ?? '', department.names.zh ?? '') || department.code;
    return html`<div><h3>${name}</h3><div class="row">${people.map((one) => this.one(one, name))}</div></div>`;
  }

  private one(person: Person, department: string) {
    const roles = person.roles.map((role) => named('role', role)).join(', ');
    return html`<vaadin-button data-username=${person.username} title=${[person.username, department].filter(Boolean).join(' · ')} @click=${() => this.as(person.username)}>
      ${person.name ?? person.username} <span class="soft small">${roles}</span>
    </vaadin-button>`;
  }

  private onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') this.byName(event);
  };

  private byName = (event: Event) => {
    event.preventDefault();
    const field = this.querySelector<TextField>('#username');
    if (field?.validate()) void this.as(field.value.trim());
  };

  private async as(username: string): Promise<void> {
    try {
      await signIn(username);
      this.problem = undefined;
      // Back to where one wanted to go, which is the present address.
      go(location.pathname === '/sign-in' ? '/' : location.pathname + location.search);
    } catch (failure) {
      this.problem = failure as Problem;
      this.requestUpdate();
    }
  }
}

customElements.define('duban-sign-in', SignIn);
