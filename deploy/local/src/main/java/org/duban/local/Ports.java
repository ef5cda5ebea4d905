package org.duban.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.devkit.embedded.FreePorts;

/** Which port serves what. */
public final class Ports {
    static final int COUNT = 7;

    private final int[] ports;

    private Ports(int[] ports) {
        this.ports = ports;
    }

    /** The documented order, from this one on. */
    static Ports from(int base) {
        return new Ports(IntStream.range(base, base + COUNT).toArray());
    }

    /** Any that are free. */
    static Ports ephemeral() {
        return new Ports(
                IntStream.generate(FreePorts::next).distinct().limit(COUNT).toArray());
    }

    public int of(Part part) {
        return ports[part.ordinal()];
    }

    public int postgres() {
        return ports[4];
    }

    public int kafka() {
        return ports[5];
    }

    int controller() {
        return ports[6];
    }

    /** Stops the launcher with one line where another program listens already. */
    void requireFree() {
        names().forEach((port, name) -> {
            if (taken(port)) {
                throw new Trouble("Port " + port + ", needed for " + name
                        + ", is in use. Stop what listens there, or move all ports with --port-base N.");
            }
        });
    }

    private Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            names.put(of(part), "the " + part.label());
        }
        names.put(postgres(), "PostgreSQL");
        names.put(kafka(), "Kafka");
        names.put(controller(), "Kafka's controller");
        return names;
    }

    private static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
