package org.duban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after a failure: twice as long each time, and never all at the same moment. */
@ApplicationScoped
class Backoff {
    private static final int MOST_DOUBLINGS = 30;
    private static final double JITTER = 0.2;
    private final DeliveryConfig config;

    Backoff(DeliveryConfig config) {
        this.config = config;
    }

    /** The pause after so many failures in a row. */
    Duration after(int failures) {
        long doubled = config.firstPause().toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long pause = Math.min(doubled, config.longestPause().toMillis());
        return Duration.ofMillis(
                (long) (pause * (1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER))));
    }
}
