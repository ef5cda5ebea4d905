import type { ReactiveControllerHost } from 'lit';
import { Problem } from './api';

/** Something that an element does, one at a time: whether it is at it, and what went wrong. */
export class Doing {
  busy = false;
  problem?: Problem;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Does it unless something is being done already; what the service refuses is kept to be shown. */
  async run(what: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.host.requestUpdate();
    try {
      await what();
      this.problem = undefined;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem = failure;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  forget(): void {
    this.problem = undefined;
    this.host.requestUpdate();
  }
}
