package org.duban.local;

import java.util.stream.Stream;

/** Turns what went wrong into one line for the user. */
final class Diagnosis {
    private Diagnosis() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Diagnosis::known)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseGet(() -> "Failed, see the log launcher.log: " + failure);
    }

    private static String known(Throwable cause) {
        if (cause instanceof Trouble) {
            return cause.getMessage();
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device")) {
            return "The disk is full. Make room, or set DUBAN_DATA to a folder on another disk.";
        }
        if (message.contains("Address already in use")) {
            return "A port was taken while starting: " + message + ". Try again, or move all ports with --port-base N.";
        }
        return "";
    }
}
