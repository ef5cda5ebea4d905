package org.duban.devkit.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What the embedded servers say of themselves in this JVM's log. */
public final class ServerLogs {
    /** The loggers of both servers and of their clients. */
    public static final List<String> CATEGORIES =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky");

    // Held because a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS =
            CATEGORIES.stream().map(Logger::getLogger).toList();
    // Each says at WARN what is no fault in a single node that starts empty.
    private static final List<Logger> CHATTY =
            Stream.of("org.apache.kafka.controller").map(Logger::getLogger).toList();

    private ServerLogs() {}

    /** Keeps warnings and errors only. */
    public static void quieten() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    /** Keeps nothing: while a JVM ends, servers and clients complain about each other's going. */
    public static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
