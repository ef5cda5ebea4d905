package org.duban.devkit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The server's own administrator, whose password is made once and lies beside the data, for its owner's eyes only. */
final class Superuser {
    private final Path passwordFile;
    private final Path initialised;
    private final String password;

    private Superuser(PostgresSettings settings) throws IOException {
        passwordFile = settings.directory().resolve("superuser.password");
        initialised = settings.directory().resolve("initialised");
        // What an interrupted first start left behind can't be trusted to be whole.
        if (Files.notExists(initialised)) {
            Directories.delete(settings.data());
        }
        password = SecretFile.readOrCreate(passwordFile, Credentials::randomPassword);
    }

    static Superuser of(PostgresSettings settings) throws IOException {
        Files.createDirectories(settings.directory());
        return new Superuser(settings);
    }

    String password() {
        return password;
    }

    void markInitialised() throws IOException {
        if (Files.notExists(initialised)) {
            Files.createFile(initialised);
        }
    }

    /** Options of {@code initdb}; they come after the library's own, so that the last word is ours. */
    Map<String, String> initialisation() {
        return Map.of("auth", "scram-sha-256", "pwfile", passwordFile.toString(), "locale", "C");
    }
}
