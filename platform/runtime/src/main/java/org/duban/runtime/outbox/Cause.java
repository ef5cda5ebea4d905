package org.duban.runtime.outbox;

import java.util.UUID;

/** The event that is being handled on this thread, so that what its handling writes can name it. */
public final class Cause {
    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private Cause() {}

    /** The event's id, or null where a person's request or the clock is at work. */
    public static UUID current() {
        return CURRENT.get();
    }

    /** Runs the work with the event named as its cause. */
    public static void during(UUID event, Runnable work) {
        CURRENT.set(event);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }
}
