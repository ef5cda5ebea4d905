package org.duban.devkit.test;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.embedded.Databases;
import org.duban.devkit.embedded.ServerLogs;
import org.duban.devkit.embedded.Topics;

/**
 * Makes an empty database and a set of empty topics, and says in configuration where they are. Speaks only types of the
 * JDK, because its callers live in other class loaders.
 */
public final class FreshStack implements Supplier<Map<String, String>> {

    @Override
    public Map<String, String> get() {
        SharedServers servers = SharedServers.running();
        String name = "t" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.putAll(database(servers, name));
        configuration.putAll(topics(servers, name + "."));
        configuration.put("quarkus.oidc.public-key", TestKeys.publicKey());
        configuration.putAll(quiet());
        return configuration;
    }

    private static Map<String, String> database(SharedServers servers, String name) {
        Database database = Database.named(name, name, servers.postgres());
        try {
            new Databases(servers.postgres()).create(database);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.service().username(),
                "quarkus.datasource.password", database.service().password(),
                "quarkus.flyway.jdbc-url", database.jdbcUrl(),
                "quarkus.flyway.username", database.owner().username(),
                "quarkus.flyway.password", database.owner().password());
    }

    private static Map<String, String> topics(SharedServers servers, String prefix) {
        String bootstrapServers = servers.kafka().bootstrapServers();
        Topics.create(bootstrapServers, prefix);
        return Map.of("duban.kafka.bootstrap-servers", bootstrapServers, "duban.kafka.prefix", prefix);
    }

    // The broker logs into the same JVM: what it says of itself would bury what the test says.
    private static Map<String, String> quiet() {
        return ServerLogs.CATEGORIES.stream()
                .collect(Collectors.toMap(name -> "quarkus.log.category.\"" + name + "\".level", name -> "WARN"));
    }
}
