package org.duban.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

/** The check of a closing file that anybody can make. */
public final class ClosingFiles {
    private ClosingFiles() {}

    /** What {@code deploy/verify-closing-file} says of it. */
    public static String verified(Path key, Path zip) throws Exception {
        Path script = Path.of("..", "verify-closing-file").toAbsolutePath().normalize();
        Process check = new ProcessBuilder("/bin/sh", script.toString(), "--key", key.toString(), zip.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), UTF_8);
        return check.waitFor() == 0 ? said : "exit code " + check.exitValue() + ": " + said;
    }
}
