package org.duban.gateway.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The city that the launcher loads. */
@ApplicationScoped
class DemoCity {
    private final Optional<Path> readyFile;

    DemoCity(DemoConfig config) {
        readyFile = config.readyFile();
    }

    /** Its departments, or nothing while it is still being loaded. Reads a file. */
    Optional<List<DemoDepartment>> departments() {
        return readyFile.flatMap(DemoCity::read);
    }

    private static Optional<List<DemoDepartment>> read(Path file) {
        try (var lines = Files.lines(file)) {
            return Optional.of(lines.map(DemoDepartment::of).toList());
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
