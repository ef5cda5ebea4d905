package org.duban.bench.parts;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.duban.devkit.embedded.Database;

/**
 * What a service is told at its start.
 *
 * @param checkout the project, with its services built
 * @param directory where this run keeps its files
 * @param publicKey verifies the tokens of this run
 */
record ServiceSettings(Path checkout, Path directory, String bootstrapServers, String publicKey) {

    Path runner(Service service) {
        String module = service == Service.LEAST ? "deploy/bench/least" : service.module();
        return checkout.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path log(Service service) {
        return directory.resolve(service.module() + ".log");
    }

    /** More options for one service's JVM, to look into it: {@code -Dduban.bench.options.task="…"}. */
    List<String> extraOptions(Service service) {
        String options = System.getProperty("duban.bench.options." + service.key(), "");
        return options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }

    Path write(Service service, URI address, Database database) throws IOException {
        Properties config = new Properties();
        config.setProperty("quarkus.http.host", address.getHost());
        config.setProperty("quarkus.http.port", Integer.toString(address.getPort()));
        config.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        config.setProperty("quarkus.datasource.username", database.service().username());
        config.setProperty("quarkus.datasource.password", database.service().password());
        config.setProperty("quarkus.flyway.jdbc-url", database.jdbcUrl());
        config.setProperty("quarkus.flyway.username", database.owner().username());
        config.setProperty("quarkus.flyway.password", database.owner().password());
        config.setProperty("quarkus.oidc.public-key", publicKey);
        config.setProperty("duban.kafka.bootstrap-servers", bootstrapServers);
        Path file = directory.resolve(service.module() + ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            config.store(writer, null);
        }
        return file;
    }
}
