package org.duban.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.duban.local.Trouble;

/** Waits for what another service learns from events in its own time. */
final class Waiting {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int BETWEEN_MILLIS = 200;

    private Waiting() {}

    static void until(String what, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new Trouble(
                        "The demo city can't be loaded: waited " + LIMIT.toSeconds() + " s for " + what + ".");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        }
    }
}
