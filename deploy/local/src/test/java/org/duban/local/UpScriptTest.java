package org.duban.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpScriptTest {
    private static final Path UP = Path.of("..", "up").toAbsolutePath().normalize();
    private static final Path BENCH = UP.resolveSibling("bench").resolve("run");

    @TempDir
    Path programs;

    @BeforeEach
    void onlyTheUsualTools() throws Exception {
        for (String tool : List.of("dirname", "sed", "cat")) {
            program(tool, "exec /usr/bin/env PATH=/bin:/usr/bin " + tool + " \"$@\"");
        }
    }

    @Test
    void withoutJavaOneLineSaysSo() throws Exception {
        assertThat(up())
                .isEqualTo(
                        "deploy/up: No Java found. Install a JDK 17 or newer and put it on the PATH, or set JAVA_HOME.\n");
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        program("java", "echo '    java.specification.version = 11'");
        assertThat(up())
                .isEqualTo("deploy/up: " + programs.resolve("java") + " is Java 11; Duban needs a JDK 17 or newer.\n");
        program("java", "echo '    java.specification.version = 1.8'");
        assertThat(up()).contains("is Java 1.8; Duban needs a JDK 17 or newer.");
    }

    @Test
    void theBenchmarksAskForTheSameJava() throws Exception {
        assertThat(run(BENCH)).startsWith("deploy/bench/run: No Java found. Install a JDK 17 or newer");
        program("java", "echo '    java.specification.version = 11'");
        assertThat(run(BENCH)).endsWith(" is Java 11; Duban needs a JDK 17 or newer.\n");
    }

    @Test
    void helpNeedsNothing() throws Exception {
        assertThat(up("--help")).startsWith("Usage: deploy/up").contains("--fresh", "--port-base N", "--no-demo");
    }

    @Test
    void anUnknownOptionIsRefusedBeforeAnythingIsBuilt() throws Exception {
        assertThat(up("--frehs")).isEqualTo("deploy/up: Unknown option --frehs; deploy/up --help lists them.\n");
    }

    private void program(String name, String script) throws Exception {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String up(String... arguments) throws Exception {
        return run(UP, arguments);
    }

    private String run(Path program, String... arguments) throws Exception {
        ProcessBuilder script =
                new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", program.toString()), Stream.of(arguments))
                        .toList());
        script.environment().clear();
        script.environment().put("PATH", programs.toString());
        script.environment().put("DUBAN_DATA", programs.resolve("data").toString());
        Process process = script.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(said.startsWith("Usage") ? 0 : 1);
        return said;
    }
}
