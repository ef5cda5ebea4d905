package org.duban.runtime.kafka;

import java.time.Duration;
import java.util.Collection;
import org.jboss.logging.Logger;

/**
 * A thread that does one step over and over until it is stopped. A step that fails is logged and tried again after a
 * pause that grows from 100 ms to 10 s; it never ends the thread.
 */
public final class Serving {
    /** One round of work. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Serving.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Thread thread;
    private final Step step;
    private final Runnable whenDone;
    private volatile boolean stopping;
    private volatile Throwable trouble;

    public Serving(String name, Step step, Runnable whenDone) {
        this.step = step;
        this.whenDone = whenDone;
        this.thread = new Thread(this::loop, name);
        thread.setDaemon(true);
        // Quarkus finds configuration and beans by the context class loader of the thread.
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /**
     * Asks it to stop after the present step and waits up to the time given. It is not interrupted: a step broken in
     * the middle could take its own breaking for a fault of the event it handles.
     */
    public void stop(Duration patience) {
        stopping = true;
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks all of them first, so that they stop beside each other. */
    public static void stop(Collection<Serving> all, Duration patience) {
        all.forEach(one -> one.stopping = true);
        all.forEach(one -> one.stop(patience));
    }

    /** Whether the last step went well. */
    public boolean healthy() {
        return trouble == null && thread.isAlive();
    }

    private void loop() {
        long pause = 100;
        while (!stopping) {
            try {
                step.run();
                pause = 100;
                trouble = null;
            } catch (Exception | LinkageError e) {
                pause = afterTrouble(e, pause);
            }
        }
        whenDone.run();
    }

    private long afterTrouble(Throwable e, long pause) {
        if (!stopping) {
            trouble = e;
            LOG.warnf(e, "%s failed and goes on in %d ms", thread.getName(), pause);
            sleep(pause);
        }
        return Math.min(pause * 2, LONGEST_PAUSE.toMillis());
    }

    private void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
