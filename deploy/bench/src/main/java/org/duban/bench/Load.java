package org.duban.bench;

import java.time.Duration;

/**
 * How much is asked for.
 *
 * @param perSecond at a fixed timetable
 * @param warmUpSeconds before that, not counted
 * @param seconds counted
 */
public record Load(int perSecond, int warmUpSeconds, int seconds) {
    /** How many come first and don't count. */
    public int warmUp() {
        return perSecond * warmUpSeconds;
    }

    /** How many count. */
    public int counted() {
        return perSecond * seconds;
    }

    public int total() {
        return warmUp() + counted();
    }

    /** The same with no more warm-up than this, for what has little to warm. */
    public Load warmedUpAtMost(int someSeconds) {
        return new Load(perSecond, Math.min(someSeconds, warmUpSeconds), seconds);
    }

    public Duration length() {
        return Duration.ofSeconds(warmUpSeconds + seconds);
    }
}
