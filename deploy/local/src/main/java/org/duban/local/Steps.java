package org.duban.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells what is being done while it is done, numbered and timed. */
public final class Steps {
    private final PrintStream out;
    private final int count;
    private final Instant begun = Instant.now();
    private int number;

    public Steps(PrintStream out, int count) {
        this.out = out;
        this.count = count;
    }

    /** Announces the work, does it, and says how long it took. */
    <T> T step(String what, Callable<T> work) throws Exception {
        number++;
        out.printf("[%d/%d] %s%n", number, count, what);
        Instant start = Instant.now();
        T result = work.call();
        detail("done in " + seconds(start));
        return result;
    }

    /** One more line about the step under way. */
    void detail(String line) {
        out.println("      " + line);
    }

    /** Seconds since the first step. */
    String total() {
        return seconds(begun);
    }

    static String seconds(Instant start) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
