import { language, say } from './language';

/** What went wrong, as the services say it (problem+json). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly violations: readonly Violation[] = [],
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title);
  }
}

export interface Violation {
  readonly field: string;
  readonly message: string;
}

/** What an answer holds, with the ETag that a change of it asks for. */
export interface Answer<T> {
  readonly body: T;
  readonly etag: string | null;
  readonly headers: Headers;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

export interface Change {
  /** The ETag that was read; '*' means "as it is now". */
  readonly ifMatch?: string;
  /** Given where a repeat must be told from a second wish; a new one otherwise. */
  readonly idempotencyKey?: string;
  readonly type?: string;
}

export const SIGNED_OUT = 'duban-signed-out';
export const API = '/api/v1';

/** A path below the API with its parameters; those without a value are left out. */
export function address(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const values = Array.isArray(value) ? value : [value];
    values.filter((one) => one !== null && one !== undefined && one !== '').forEach((one) => query.append(name, String(one)));
  }
  const text = query.toString();
  return API + path + (text ? '?' + text : '');
}

export async function get<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<Answer<T>> {
  return read<T>(await send('GET', address(path, params), { Accept: 'application/json' }, null, signal));
}

/** What `get` answers, without its headers. */
export async function fetched<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  return (await get<T>(path, params, signal)).body;
}

export function post<T>(path: string, body: unknown = {}, change: Change = {}): Promise<Answer<T>> {
  return alter<T>('POST', path, body, change);
}

export function put<T>(path: string, body: unknown, change: Change = {}): Promise<Answer<T>> {
  return alter<T>('PUT', path, body, change);
}

export function patch<T>(path: string, body: unknown, change: Change = {}): Promise<Answer<T>> {
  return alter<T>('PATCH', path, body, { type: 'application/merge-patch+json', ...change });
}

export function remove(path: string, change: Change = {}): Promise<Answer<unknown>> {
  return alter<unknown>('DELETE', path, null, change);
}

async function alter<T>(method: string, path: string, body: unknown, change: Change): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const raw = body === null || body instanceof Blob || typeof body === 'string';
  if (body !== null) headers['Content-Type'] = change.type ?? 'application/json';
  if (change.ifMatch) headers['If-Match'] = change.ifMatch;
  if (method === 'POST') headers['Idempotency-Key'] = change.idempotencyKey ?? newKey();
  return read<T>(await send(method, path.startsWith('/session') ? path : API + path, headers, raw ? (body as BodyInit) : JSON.stringify(body)));
}

async function send(method: string, url: string, headers: Record<string, string>, body: BodyInit | null, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { method, headers: { ...ours(), ...headers }, body, signal, credentials: 'same-origin' });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Problem(0, say('No connection', '连接不上'), say('Duban could not be reached. Check the network and try again.', '无法连接督办，请检查网络后重试。'));
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The headers of every request of the console; a change by cookie is refused without the first. */
export function ours(): Record<string, string> {
  return { 'X-Duban': 'console', 'Accept-Language': language() };
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  return { body: (json ? await response.json() : undefined) as T, etag: response.headers.get('ETag'), headers: response.headers };
}

export async function problemOf(response: Response): Promise<Problem> {
  const said = await response.json().catch(() => ({}));
  if (response.status === 401 && !response.url.endsWith('/session')) window.dispatchEvent(new Event(SIGNED_OUT));
  return new Problem(response.status, said.title ?? response.statusText, said.detail ?? '', said.violations ?? [], said);
}

/** A key that no other request has. randomUUID needs https, which a hall's screen may not have. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads all pages, at most so many things. */
export async function all<T>(path: string, params: Params = {}, most = 1000): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetched<Page<T>>(path, { limit: 200, ...params, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && items.length < most);
  return items;
}
