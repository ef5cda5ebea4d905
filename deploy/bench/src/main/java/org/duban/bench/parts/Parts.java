package org.duban.bench.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.embedded.Databases;
import org.duban.devkit.embedded.Directories;
import org.duban.devkit.embedded.FreePorts;
import org.duban.devkit.embedded.PostgresServer;
import org.duban.devkit.embedded.PostgresSettings;
import org.duban.devkit.identity.SigningKeys;
import org.duban.devkit.identity.TokenSigner;

/** Everything under measurement; the services are started one by one, when a measurement wants them. */
public final class Parts implements AutoCloseable {
    private final Path checkout;
    private final Path directory;
    private final KeyPair keys = SigningKeys.generate();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Map<String, Database> databases = new HashMap<>();
    private PostgresServer postgres;
    private Broker broker;

    /** In a directory of this run, emptied first. */
    public Parts(Path checkout, Path directory) {
        this.checkout = checkout;
        this.directory = directory;
    }

    /** Starts database and broker. */
    public synchronized void start() throws IOException {
        PostgresSettings settings = new PostgresSettings(directory.resolve("postgres"), false, 0, Map.of())
                .durable()
                .with("track_commit_timestamp", "on")
                .with("shared_buffers", "1GB")
                .with("max_wal_size", "8GB");
        Files.createDirectories(directory.resolve("postgres"));
        postgres = PostgresServer.start(settings);
        Directories.delete(directory.resolve("kafka"));
        broker = Broker.start(directory.resolve("kafka"), directory.resolve("kafka.log"));
    }

    public Broker broker() {
        return broker;
    }

    public TokenSigner signer() {
        return new TokenSigner(keys.getPrivate());
    }

    /** An empty database of its own on the server that the services use. */
    public Database createDatabase(String name, String rolePrefix) throws SQLException {
        Database database = Database.named(name, rolePrefix, postgres);
        new Databases(postgres).create(database);
        return database;
    }

    /** Starts the service if it does not run; returns once it is ready. */
    public synchronized void start(Service service) throws IOException, SQLException, InterruptedException {
        if (services.containsKey(service)) {
            return;
        }
        Database database = databases.get(service.database());
        if (database == null) {
            database = createDatabase(service.database(), service.key());
            databases.put(database.name(), database);
        }
        ServiceSettings settings =
                new ServiceSettings(checkout, directory, broker.bootstrapServers(), SigningKeys.publicText(keys));
        URI address = URI.create("http://127.0.0.1:" + FreePorts.next());
        services.put(service, ServiceProcess.start(service, address, database, settings));
    }

    /** Stops the service if it runs; its database stays. */
    public synchronized void stop(Service service) throws IOException, InterruptedException {
        ServiceProcess running = services.remove(service);
        if (running != null) {
            running.close();
        }
    }

    public Database databaseOf(Service service) {
        return services.get(service).database();
    }

    public URI addressOf(Service service) {
        return services.get(service).address();
    }

    /** Stops everything; returns when all processes are gone. */
    @Override
    public synchronized void close() throws IOException, InterruptedException {
        for (ServiceProcess service : services.values()) {
            service.close();
        }
        services.clear();
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
