package org.duban.task;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock until a test stops it at noon of a day in the city. */
@Mock
@Singleton
public class MovableClock extends Clock {
    private static volatile Instant stoppedAt;

    public static void stopOn(LocalDate day) {
        stoppedAt = day.atTime(12, 0).toInstant(ZoneOffset.ofHours(8));
    }

    public static void goOn() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        return stoppedAt == null ? Clock.systemUTC().instant() : stoppedAt;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
