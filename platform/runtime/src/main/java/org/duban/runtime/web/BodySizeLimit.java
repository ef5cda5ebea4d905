package org.duban.runtime.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is larger than anything taken here. The HTTP server does that too, before any resource is
 * asked, but without a word.
 */
@ApplicationScoped
class BodySizeLimit {
    /** Above the server's own limit, whose route has the order -2. */
    private static final int BEFORE_THE_SERVERS_OWN = 100;

    /** Long enough for a caller that is still sending to read why it should stop. */
    private static final long LINGER_MILLIS = 2000;

    private final long bytes;

    BodySizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        bytes = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > bytes) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        exchange.vertx().setTimer(LINGER_MILLIS, timer -> connection.close());
        EarlyAnswer.send(
                exchange,
                Problem.of(ProblemType.TOO_LARGE, Text.of("At most %d bytes are taken here.", "此处最多接收 %d 字节。", bytes)));
    }
}
