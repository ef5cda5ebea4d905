package org.duban.devkit.embedded;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A JVM that starts PostgreSQL and is killed before it can stop it. */
final class OrphanedPostgres {
    private OrphanedPostgres() {}

    /** Returns the PostgreSQL process that nobody looks after any more. */
    static ProcessHandle leaveBehind(Path directory) throws Exception {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanedPostgres.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            long pid = output.lines()
                    .filter(line -> line.startsWith("postmaster "))
                    .mapToLong(line -> Long.parseLong(line.substring("postmaster ".length())))
                    .findFirst()
                    .orElseThrow();
            parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            return ProcessHandle.of(pid).orElseThrow();
        }
    }

    public static void main(String[] arguments) throws Exception {
        PostgresSettings settings = PostgresSettings.kept(Path.of(arguments[0]), FreePorts.next());
        PostgresServer.start(settings);
        System.out.println("postmaster "
                + Files.readAllLines(settings.data().resolve("postmaster.pid")).get(0));
        Thread.currentThread().join();
    }
}
