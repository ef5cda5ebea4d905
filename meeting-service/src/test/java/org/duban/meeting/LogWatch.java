package org.duban.meeting;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notes what is logged, until it is closed. */
final class LogWatch extends Handler implements AutoCloseable {
    private final List<String> lines;

    private LogWatch(List<String> lines) {
        this.lines = lines;
    }

    static LogWatch into(List<String> lines) {
        LogWatch watch = new LogWatch(lines);
        Logger.getLogger("").addHandler(watch);
        return watch;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()) + " " + line.getThrown());
    }

    @Override
    public void flush() {
        // Each line is noted at once.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
