import { API } from '../core/api';

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
const NAME = 'duban.inbox';

/**
 * Tells when the inbox has changed. One tab holds the connection for all, for a browser keeps only six to a server and
 * each tab would keep one for itself; when it goes, another takes over. Where browsers give no locks (without https),
 * each tab in sight holds its own.
 */
export class InboxStream {
  private readonly tabs = new BroadcastChannel(NAME);
  private readonly ended = new AbortController();
  private source?: EventSource;
  private timer?: number;
  private wait = FIRST_WAIT;

  constructor(private readonly changed: () => void) {}

  open(): void {
    this.tabs.onmessage = () => this.changed();
    window.addEventListener('online', this.anew, { signal: this.ended.signal });
    if (navigator.locks) {
      navigator.locks.request(NAME, { signal: this.ended.signal }, () => this.hold()).catch(() => undefined);
    } else {
      document.addEventListener('visibilitychange', this.inSight, { signal: this.ended.signal });
      this.inSight();
    }
  }

  close(): void {
    this.ended.abort();
    this.tabs.close();
    this.disconnect();
  }

  /** Says in the other tabs that something was read here. */
  tell(): void {
    this.tabs.postMessage('changed');
  }

  private hold(): Promise<void> {
    this.connect();
    return new Promise((release) => this.ended.signal.addEventListener('abort', () => release()));
  }

  private connect(): void {
    if (this.ended.signal.aborted) return;
    const source = new EventSource(`${API}/notifications/stream`);
    this.source = source;
    source.addEventListener('open', () => (this.wait = FIRST_WAIT));
    source.addEventListener('notification', () => this.news());
    // The browser comes back by itself after an end, and with what it heard last; not after a refusal.
    source.addEventListener('error', () => source.readyState === EventSource.CLOSED && this.later());
  }

  private news(): void {
    this.changed();
    this.tell();
  }

  private later(): void {
    this.disconnect();
    this.timer = window.setTimeout(this.anew, this.wait * (0.75 + Math.random() / 2));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private anew = (): void => {
    if (!this.source && !this.timer) return;
    this.disconnect();
    this.connect();
    // What came in between was told to nobody.
    this.news();
  };

  private inSight = (): void => {
    this.disconnect();
    if (document.hidden) return;
    this.connect();
    this.changed();
  };

  private disconnect(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.source?.close();
    this.source = undefined;
  }
}
