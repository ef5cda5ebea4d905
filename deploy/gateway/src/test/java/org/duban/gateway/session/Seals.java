package org.duban.gateway.session;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What another gateway with these keys would make of a cookie. */
public final class Seals {
    private Seals() {}

    /** The value of a cookie that another gateway gave now, good for an hour. */
    public static String cookie(String key, String username, String role) {
        Person person = new Person(username, Optional.empty(), List.of(role), Optional.empty());
        Instant now = Instant.now();
        JsonObject session = new Session(person, now, now, now.plus(Duration.ofHours(1))).json();
        return with(key).close(session.encode().getBytes(StandardCharsets.UTF_8));
    }

    /** What a cookie says to whoever has the key. */
    public static Optional<String> content(String key, String cookie) {
        return with(key).open(cookie).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    static Seal with(String... keys) {
        try {
            Path file = Files.createTempFile("duban-seal", ".key");
            try {
                Files.write(file, List.of(keys));
                return new Seal(new SessionKeys(config(Optional.of(file))));
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static SessionConfig config(Optional<Path> file) {
        return new SessionConfig() {
            @Override
            public Optional<Path> keyFile() {
                return file;
            }

            @Override
            public Duration idle() {
                return Duration.ofHours(8);
            }

            @Override
            public Duration longest() {
                return Duration.ofHours(12);
            }

            @Override
            public Duration renewAfter() {
                return Duration.ofHours(1);
            }
        };
    }
}
