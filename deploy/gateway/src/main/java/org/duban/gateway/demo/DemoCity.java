package org.duban.gateway.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The city that the launcher loads. */
@ApplicationScoped
class DemoCity {
    private final Optional<Path> readyFile;

    DemoCity(DemoConfig config) {
        readyFile = config.readyFile();
    }

    /** The codes of its departments, or nothing while it is still being loaded. Reads a file. */
    Optional<Set<String>> departments() {
        return readyFile.flatMap(DemoCity::codes);
    }

    private static Optional<Set<String>> codes(Path file) {
        try (var lines = Files.lines(file)) {
            return Optional.of(lines.map(String::strip).collect(Collectors.toUnmodifiableSet()));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
