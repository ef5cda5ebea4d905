package org.duban.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;

/**
 * A small shell that ends our processes if the launcher dies without a chance to do so itself (kill -9, a crash). It
 * waits on a pipe whose other end dies with the launcher.
 */
final class Watchdog implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            children= database=
            while read -r what pid; do
              case $what in
                child) children="$children $pid" ;;
                database) database=$pid ;;
                ended) exit 0 ;;
              esac
            done
            for pid in $children; do kill -TERM "$pid" 2>/dev/null; done
            for pid in $children; do
              tries=0
              while kill -0 "$pid" 2>/dev/null && [ $tries -lt 15 ]; do sleep 1; tries=$((tries + 1)); done
              kill -KILL "$pid" 2>/dev/null
            done
            if [ -n "$database" ]; then kill -INT "$database" 2>/dev/null; fi
            """;

    private final OutputStream pipe;

    private Watchdog(OutputStream pipe) {
        this.pipe = pipe;
    }

    static Watchdog start() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new Watchdog(shell.getOutputStream());
    }

    void watchChild(long pid) throws IOException {
        say("child " + pid);
    }

    void watchDatabase(long pid) throws IOException {
        say("database " + pid);
    }

    private synchronized void say(String line) throws IOException {
        pipe.write((line + "\n").getBytes(US_ASCII));
        pipe.flush();
    }

    /** All processes ended in good order: there is nothing left to watch. */
    @Override
    public void close() throws IOException {
        say("ended 0");
        pipe.close();
    }
}
