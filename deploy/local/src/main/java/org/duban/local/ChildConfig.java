package org.duban.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.embedded.SecretFile;

/** Writes what an application is to know into a file only its owner can read, so that no secret shows in {@code ps}. */
final class ChildConfig {
    private static final String HOST = "127.0.0.1";

    private final Map<String, String> settings;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;

    ChildConfig(Site site, Secrets secrets) {
        this.settings = site.settings();
        this.data = site.data();
        this.ports = site.ports();
        this.secrets = secrets;
    }

    Path ofService(Part part, Database database) throws IOException {
        Map<String, String> config = http(part);
        config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        config.put("quarkus.datasource.username", database.service().username());
        config.put("quarkus.datasource.password", database.service().password());
        config.put("quarkus.flyway.jdbc-url", database.jdbcUrl());
        config.put("quarkus.flyway.username", database.owner().username());
        config.put("quarkus.flyway.password", database.owner().password());
        config.put("quarkus.oidc.public-key", secrets.publicKey());
        config.put("duban.kafka.bootstrap-servers", HOST + ":" + ports.kafka());
        if (part == Part.TASK) {
            config.put("duban.evidence.directory", data.evidence().toString());
            config.put("duban.closing-file.key", secrets.closingFileKey().toString());
        }
        config.putAll(settings);
        return write(part, config);
    }

    Path ofGateway() throws IOException {
        Map<String, String> config = http(Part.GATEWAY);
        for (Part part : List.of(Part.MEETING, Part.TASK, Part.NOTIFICATION)) {
            config.put("duban.gateway." + part.key() + "-url", "http://" + HOST + ":" + ports.of(part));
        }
        config.put("duban.demo.private-key-file", secrets.privateKeyFile().toString());
        config.put("duban.session.key-file", secrets.sessionKeyFile().toString());
        config.put("duban.demo.ready-file", data.demoReady().toString());
        return write(Part.GATEWAY, config);
    }

    private Map<String, String> http(Part part) {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("quarkus.http.host", HOST);
        config.put("quarkus.http.port", Integer.toString(ports.of(part)));
        return config;
    }

    private Path write(Part part, Map<String, String> config) throws IOException {
        Properties properties = new Properties();
        properties.putAll(config);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path file = data.secret(part.label() + ".properties");
        SecretFile.write(file, text.toString());
        return file;
    }
}
