package org.duban.runtime.db;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.duban.runtime.time.CityClock;

/**
 * Something read from the database that is asked for far more often than it changes: read anew after this instance was
 * told of a change, and each minute for what another instance was told. A reading that was under way while the change
 * was committed does not count.
 */
public final class Remembered<T> {
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final CityClock clock;
    private final Supplier<T> database;
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading<T> reading;

    /** {@code change} is the last one that was known of before reading. */
    private record Reading<T>(T value, Instant until, long change) {}

    public Remembered(CityClock clock, Supplier<T> database) {
        this.clock = clock;
        this.database = database;
    }

    /** What is known; asked in a transaction. */
    public T get() {
        Reading<T> known = reading;
        boolean fresh =
                known != null && known.change() == changes.get() && clock.now().isBefore(known.until());
        return fresh ? known.value() : readAgain();
    }

    /** What the database says now; asked in a transaction. */
    public T readAgain() {
        long change = changes.get();
        T value = database.get();
        reading = new Reading<>(value, clock.now().plus(TRUSTED), change);
        return value;
    }

    /** Tells of a change, once it is committed. */
    public void changed() {
        changes.incrementAndGet();
    }
}
