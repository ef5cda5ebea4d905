package org.duban.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.embedded.Databases;
import org.duban.devkit.embedded.KafkaServer;
import org.duban.devkit.embedded.KafkaSettings;
import org.duban.devkit.embedded.PostgresServer;
import org.duban.devkit.embedded.PostgresSettings;
import org.duban.devkit.embedded.Topics;

/** The database server and the broker of one launcher. */
record Servers(PostgresServer postgres, KafkaServer kafka) implements AutoCloseable {

    /** Starts both side by side. */
    static Servers start(DataFolder data, Ports ports) throws IOException {
        CompletableFuture<KafkaServer> kafka = CompletableFuture.supplyAsync(() -> {
            try {
                return KafkaServer.start(KafkaSettings.kept(data.kafka(), ports.kafka(), ports.controller()));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        PostgresServer postgres = PostgresServer.start(PostgresSettings.kept(data.postgres(), ports.postgres()));
        try {
            return new Servers(postgres, kafka.join());
        } catch (CompletionException e) {
            postgres.close();
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    void createTopics() {
        Topics.create(kafka.bootstrapServers(), "");
    }

    /** The service's database with the roles and passwords it had before, if it had any. */
    Database database(Part part, Secrets secrets) throws IOException, SQLException {
        String name = "duban_" + part.key();
        Database database = new Database(
                name,
                postgres.jdbcUrl(name),
                secrets.role(part.key() + "_owner"),
                secrets.role(part.key() + "_service"));
        new Databases(postgres).create(database);
        return database;
    }

    @Override
    public void close() throws IOException {
        try (postgres) {
            kafka.close();
        }
    }
}
