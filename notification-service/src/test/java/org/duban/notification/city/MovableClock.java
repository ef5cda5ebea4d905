package org.duban.notification.city;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class MovableClock extends Clock {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private volatile Instant now;

    public MovableClock(String cityTime) {
        moveTo(cityTime);
    }

    /** Moves to a city time such as {@code 2026-03-31T10:00}. */
    public void moveTo(String cityTime) {
        now = LocalDateTime.parse(cityTime).atZone(CITY).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
