package org.duban.devkit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.duban.devkit.embedded.KafkaServer;
import org.duban.devkit.embedded.KafkaSettings;
import org.duban.devkit.embedded.PostgresServer;
import org.duban.devkit.embedded.PostgresSettings;
import org.duban.devkit.embedded.ServerLogs;

/** The one PostgreSQL and the one broker of this JVM's tests, started when first asked for. */
record SharedServers(PostgresServer postgres, KafkaServer kafka) {
    private static SharedServers running;

    static synchronized SharedServers running() {
        if (running == null) {
            ServerLogs.quieten();
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "shared-servers-stop"));
        }
        return running;
    }

    private static SharedServers start() {
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(SharedServers::startPostgres);
        try {
            return new SharedServers(postgres.join(), KafkaServer.start(KafkaSettings.temporary()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresServer startPostgres() {
        try {
            return PostgresServer.start(PostgresSettings.temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        ServerLogs.silence();
        try {
            kafka.close();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
