package org.duban.bench.parts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM beside this one. */
final class Jvm implements AutoCloseable {
    private static final int STOP_SECONDS = 20;

    private final Process process;

    private Jvm(Process process) {
        this.process = process;
    }

    /** Starts one of the same release as this; its errors, and its output unless it is wanted here, go to the log. */
    static Jvm start(List<String> arguments, Path log, boolean outputWanted) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile()));
        if (!outputWanted) {
            builder.redirectOutput(Redirect.appendTo(log.toFile()));
        }
        return new Jvm(builder.start());
    }

    Process process() {
        return process;
    }

    boolean ended(long waitMillis) throws InterruptedException {
        return process.waitFor(waitMillis, TimeUnit.MILLISECONDS);
    }

    /** Ends its input and asks it to stop; what does not in time is killed. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.destroy();
        if (!ended(STOP_SECONDS * 1000L)) {
            process.destroyForcibly().waitFor();
        }
    }
}
