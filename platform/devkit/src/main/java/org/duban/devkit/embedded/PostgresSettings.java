package org.duban.devkit.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a {@link PostgresServer} is to run.
 *
 * @param directory everything of this server lies below it
 * @param kept whether the directory outlives the server
 * @param port 0 takes any free one
 * @param server {@code postgresql.conf} settings that go over the defaults
 */
public record PostgresSettings(Path directory, boolean kept, int port, Map<String, String> server) {

    /** A server for tests: any port, a directory that goes with it, fast rather than durable. */
    public static PostgresSettings temporary() {
        return new PostgresSettings(Directories.temporary("duban-postgres"), false, 0, Map.of());
    }

    /** A server whose data lasts and survives a power cut. */
    public static PostgresSettings kept(Path directory, int port) {
        return new PostgresSettings(directory.toAbsolutePath(), true, port, Map.of()).durable();
    }

    /** Waits for the disk at each commit. */
    public PostgresSettings durable() {
        return with("fsync", "on").with("synchronous_commit", "on").with("full_page_writes", "on");
    }

    /** The same with one more server setting, such as {@code track_commit_timestamp=on}. */
    public PostgresSettings with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(server);
        more.put(name, value);
        return new PostgresSettings(directory, kept, port, Map.copyOf(more));
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }
}
