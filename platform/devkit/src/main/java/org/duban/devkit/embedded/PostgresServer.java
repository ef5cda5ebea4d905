package org.duban.devkit.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL server as a child process, reachable on the loopback address only, by password only. */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> DEFAULTS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "synchronous_commit", "off",
            "max_connections", "200",
            "shared_buffers", "128MB");

    private final PostgresSettings settings;
    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;

    private PostgresServer(PostgresSettings settings, EmbeddedPostgres postgres) {
        this.settings = settings;
        this.postgres = postgres;
        this.postmaster = Postmaster.on(settings.data()).orElseThrow();
    }

    /**
     * Starts the server, first stopping one that a killed process left on the same directory.
     *
     * @throws IOException if it is not up within a minute; the server's log is named in the message
     */
    public static PostgresServer start(PostgresSettings settings) throws IOException {
        Postmaster.on(settings.data()).ifPresent(Postmaster::stop);
        Superuser superuser = Superuser.of(settings);
        try {
            PostgresServer server =
                    new PostgresServer(settings, builder(settings, superuser).start());
            superuser.markInitialised();
            return server;
        } catch (IOException | RuntimeException e) {
            Postmaster.on(settings.data()).ifPresent(Postmaster::stop);
            throw new IOException("PostgreSQL did not start, see " + settings.log(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings, Superuser superuser) {
        Redirect log = Redirect.appendTo(settings.log().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPort(settings.port())
                .setConnectConfig("password", superuser.password());
        superuser.initialisation().forEach(builder::setLocaleConfig);
        DEFAULTS.forEach(builder::setServerConfig);
        settings.server().forEach(builder::setServerConfig);
        if (settings.kept()) {
            builder.setOverrideWorkingDirectory(binaries(settings));
        }
        return builder;
    }

    // A directory for temporary files may be swept while the server runs.
    private static File binaries(PostgresSettings settings) {
        return settings.directory().resolve("binaries").toFile();
    }

    public int port() {
        return postgres.getPort();
    }

    /** Where a database of this server is, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** A connection with all rights. */
    public Connection connect(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    /** The process to signal if this JVM can't stop it any more. */
    public long pid() {
        return postmaster.pid();
    }

    public Path log() {
        return settings.log();
    }

    /** Stops the server; returns when its process is gone. */
    @Override
    public void close() throws IOException {
        postgres.close();
        postmaster.stop();
        if (!settings.kept() && Files.exists(settings.directory())) {
            Directories.delete(settings.directory());
        }
    }
}
