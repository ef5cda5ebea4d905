package org.duban.notification.city;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says where the tests' own receivers may be found, so that the service under test may reach them. */
public final class OutsideWorld implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("duban.webhooks.allowed-networks", "127.0.0.1/32"),
                Map.entry("duban.webhooks.timeout", "2s"),
                Map.entry("duban.deliveries.poll", "100ms"),
                Map.entry("duban.mail.enabled", "true"),
                Map.entry("duban.mail.domain", "duban.example"),
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", freePort()),
                // Each test has a mail server of its own: a connection kept from the last one leads nowhere.
                Map.entry("quarkus.mailer.keep-alive", "false"),
                Map.entry("quarkus.mailer.from", "duban@duban.example"),
                Map.entry("duban.gateway.routes.sms.url", "http://127.0.0.1:" + freePort() + "/sms?to={{phone}}"),
                Map.entry("duban.gateway.routes.sms.headers.Content-Type", "application/json"),
                Map.entry("duban.gateway.routes.sms.headers.X-Request-Id", "{{messageId}}"),
                Map.entry("duban.gateway.routes.sms.body", "{\"content\": \"{{title}} {{text}}\"}"));
    }

    /** Where the service under test looks for its mail server. */
    public static int mailPort() {
        return ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
    }

    /** Where it looks for the gateway of short messages. */
    public static int gatewayPort() {
        return URI.create(ConfigProvider.getConfig()
                        .getValue("duban.gateway.routes.sms.url", String.class)
                        .replaceFirst("\\?.*", ""))
                .getPort();
    }

    private static String freePort() {
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
