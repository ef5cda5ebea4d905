package org.duban.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The gateway's clock in tests: the machine's, until a test lets time pass. */
@ApplicationScoped
public class MovableClock extends Clock {
    private volatile Duration passed = Duration.ZERO;

    /** Lets time pass. */
    public void pass(Duration time) {
        passed = passed.plus(time);
    }

    /** Back to the machine's time. */
    public void reset() {
        passed = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
