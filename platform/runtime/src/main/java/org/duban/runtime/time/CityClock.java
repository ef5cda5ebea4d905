package org.duban.runtime.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Now, as the city sees it. Nothing else in Duban asks the machine what time it is. */
@ApplicationScoped
public class CityClock {
    private final Clock clock;
    private final ZoneId zone;

    CityClock(Clock clock, CityConfig config) {
        this.clock = clock;
        this.zone = config.zone();
    }

    /** The present instant in microseconds, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in the city. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The city's day on which the instant falls. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The city's time zone. */
    public ZoneId zone() {
        return zone;
    }
}
