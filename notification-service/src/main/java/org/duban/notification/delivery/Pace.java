package org.duban.notification.delivery;

import java.util.function.LongSupplier;

/** Lets so many through in a second, evenly, and at most a second's worth at once. Used by one thread. */
final class Pace {
    private static final double NANOS = 1_000_000_000;
    private final int perSecond;
    private final LongSupplier nanos;
    private double permits;
    private long asOf;

    Pace(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.permits = perSecond;
        this.asOf = nanos.getAsLong();
    }

    /** How many may go now. */
    int permits() {
        long now = nanos.getAsLong();
        permits = Math.min(perSecond, permits + (now - asOf) * perSecond / NANOS);
        asOf = now;
        return (int) permits;
    }

    /** So many went. */
    void spend(int gone) {
        permits -= gone;
    }
}
