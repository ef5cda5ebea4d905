package org.duban.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * The framework marks with {@code identity} what it is not to compress, and takes the mark off with the body. Where there
 * is no body, this does.
 */
@ApplicationScoped
class Compression {
    private static final int ORDER = -950;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(exchange -> {
            exchange.addHeadersEndHandler(end -> unmark(exchange));
            exchange.next();
        });
    }

    private static void unmark(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        if (!hasBody(exchange) && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static boolean hasBody(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        return !exchange.request().method().equals(HttpMethod.HEAD)
                && !WITHOUT_BODY.contains(response.getStatusCode())
                && !"0".equals(response.headers().get(HttpHeaders.CONTENT_LENGTH));
    }
}
