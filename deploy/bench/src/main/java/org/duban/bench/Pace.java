package org.duban.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A fixed timetable: what is late does not move what follows, so that a slow answer can't slow the questions down. */
public final class Pace {
    private final long start = System.nanoTime();
    private final double nanosBetween;

    public Pace(int perSecond) {
        this.nanosBetween = (double) TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Returns when the turn with this number, from 0 on, is due, at once if it is overdue; answers when it was due. */
    public long await(int turn) {
        long due = start + Math.round(turn * nanosBetween);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
