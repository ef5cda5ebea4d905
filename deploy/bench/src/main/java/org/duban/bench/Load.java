package org.duban.bench;

import java.time.Duration;

/**
 * How much is asked for.
 *
 * @param perSecond at a fixed timetable
 * @param warmUpSeconds at the same rate, not counted
 * @param seconds counted
 */
public record Load(int perSecond, int warmUpSeconds, int seconds) {
    /** How many come first and don't count. */
    public int warmUp() {
        return perSecond * warmUpSeconds;
    }

    public int total() {
        return perSecond * (warmUpSeconds + seconds);
    }

    public Duration length() {
        return Duration.ofSeconds(warmUpSeconds + seconds);
    }
}
