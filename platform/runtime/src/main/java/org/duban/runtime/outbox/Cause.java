package org.duban.runtime.outbox;

import java.util.UUID;

/**
 * The event that is being handled on this thread, so that what its handling writes can name it and stays in its trace.
 *
 * @param event its id
 * @param traceparent its trace context, null where it has none
 */
public record Cause(UUID event, String traceparent) {
    /** A person's request or the clock is at work. */
    static final Cause NONE = new Cause(null, null);

    private static final ThreadLocal<Cause> CURRENT = ThreadLocal.withInitial(() -> NONE);

    /** What the present thread is handling. */
    public static Cause current() {
        return CURRENT.get();
    }

    /** Runs the work with the event named as its cause. */
    public static void during(UUID event, Runnable work) {
        during(new Cause(event, null), work);
    }

    /** Runs the work with the event named as its cause and in its trace. */
    public static void during(Cause cause, Runnable work) {
        CURRENT.set(cause);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }
}
