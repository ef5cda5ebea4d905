package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay in this process that a transaction with events has committed. */
@ApplicationScoped
class RelaySignal {
    private final Semaphore bell = new Semaphore(0);

    void wake() {
        bell.release();
    }

    /** Waits until it is rung, or until the time is up; rings that came meanwhile count as one. */
    void await(Duration longest) throws InterruptedException {
        if (bell.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            bell.drainPermits();
        }
    }
}
