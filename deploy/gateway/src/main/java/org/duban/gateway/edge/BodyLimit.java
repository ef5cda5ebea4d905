package org.duban.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The largest body that is let in. */
@ApplicationScoped
public class BodyLimit {
    /** Long enough for a caller that is still sending to read why it should stop. */
    private static final long LINGER_MILLIS = 2000;

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        bytes = limit.asLongValue();
    }

    /** In bytes. */
    public long bytes() {
        return bytes;
    }

    /** Refuses the request, and the rest of its body with it. */
    public void refuse(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        exchange.vertx().setTimer(LINGER_MILLIS, timer -> connection.close());
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Problems.send(exchange, Problem.BODY_TOO_LARGE);
    }

    boolean declaredTooLarge(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > bytes;
    }
}
