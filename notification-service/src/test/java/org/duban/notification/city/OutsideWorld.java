package org.duban.notification.city;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Says where the tests' own receivers may be found, so that the service under test may reach them. */
public final class OutsideWorld implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "duban.webhooks.allowed-networks", "127.0.0.1/32",
                "duban.webhooks.timeout", "2s",
                "duban.deliveries.poll", "100ms");
    }

    static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // nothing runs
    }
}
