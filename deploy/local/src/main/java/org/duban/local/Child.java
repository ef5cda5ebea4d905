package org.duban.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of our applications as a process, restartable. */
final class Child {
    private static final int STOP_SECONDS = 20;
    // Ctrl-C goes to the whole terminal group. A JVM that finds the signal ignored leaves it so, and the launcher
    // can stop everything in order.
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    private final String label;
    private final List<String> command;
    private final Path log;
    private Process process;

    Child(String label, List<String> java, Path log) {
        this.label = label;
        this.log = log;
        this.command = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, label));
        this.command.addAll(java);
    }

    void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .start();
    }

    String label() {
        return label;
    }

    Path log() {
        return log;
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Asks it to end and does not wait. */
    void askToStop() {
        if (isAlive()) {
            process.destroy();
        }
    }

    /** Asks it to end; what does not in time is killed. */
    void stop() {
        if (isAlive()) {
            process.destroy();
            if (!ended(STOP_SECONDS)) {
                kill();
            }
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        if (!ended(STOP_SECONDS)) {
            throw new IllegalStateException(label + " does not even end by force");
        }
    }

    private boolean ended(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
