package org.duban.devkit.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a {@link KafkaServer} is to run.
 *
 * @param directory where the broker keeps its log
 * @param kept whether the directory outlives the broker
 * @param port the broker's, 0 takes any free one
 * @param controllerPort the controller's, 0 takes any free one
 * @param server {@code server.properties} that go over the defaults
 */
public record KafkaSettings(Path directory, boolean kept, int port, int controllerPort, Map<String, String> server) {

    /** A broker for tests: any ports, a directory that goes with it. */
    public static KafkaSettings temporary() {
        return new KafkaSettings(Directories.temporary("duban-kafka"), false, 0, 0, Map.of());
    }

    /** A broker whose data lasts. */
    public static KafkaSettings kept(Path directory, int port, int controllerPort) {
        return new KafkaSettings(directory.toAbsolutePath(), true, port, controllerPort, Map.of());
    }

    /** The same with one more broker setting. */
    public KafkaSettings with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(server);
        more.put(name, value);
        return new KafkaSettings(directory, kept, port, controllerPort, Map.copyOf(more));
    }

    KafkaSettings withPortsChosen() {
        return new KafkaSettings(
                directory,
                kept,
                port == 0 ? FreePorts.next() : port,
                controllerPort == 0 ? FreePorts.next() : controllerPort,
                server);
    }
}
