package org.duban.devkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** How long a source file may get. */
final class SourceBudget {
    private static final int MOST_LINES = 250;

    private SourceBudget() {}

    static DynamicTest test(Path sources) {
        return DynamicTest.dynamicTest("no file has more than " + MOST_LINES + " lines", () -> {
            try (Stream<Path> files = Files.walk(sources)) {
                List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> lines(file) > MOST_LINES)
                        .toList();
                Assertions.assertTrue(tooLong.isEmpty(), () -> "too long: " + tooLong);
            }
        });
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
