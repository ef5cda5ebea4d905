import { Router } from '@vaadin/router';

/** Goes to a page of the console. */
export function go(path: string): void {
  Router.go(path);
}

// The router makes a page before it changes the address, so a page being made reads here where it is going to be.
let coming: string | undefined;
['vaadin-router-location-changed', 'vaadin-router-error'].forEach((event) => window.addEventListener(event, () => (coming = undefined)));

/** Told by the router's rules: a page is about to be made for an address with these parameters. */
export function comingTo(search: string | undefined): void {
  coming = search ?? '';
}

/** What follows the path in the page's address, with its question mark; empty for nothing. */
export function search(): string {
  return coming ?? location.search;
}

/** The parameters in the page's address. */
export function query(): URLSearchParams {
  return new URLSearchParams(search());
}

/** An address with these parameters; empty ones are left out. */
export function withQuery(path: string, params: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null && one !== undefined && one !== '' && one !== false)
      .forEach((one) => search.append(name, String(one)));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Puts parameters into the address of the present page without leaving it. */
export function keepInAddress(params: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>): void {
  history.replaceState(history.state, '', withQuery(location.pathname, params));
}

/** After another page came: its title in the tab, and its heading read out. */
export function arrived(title: string): void {
  document.title = `${title} · 督办 Duban`;
}
