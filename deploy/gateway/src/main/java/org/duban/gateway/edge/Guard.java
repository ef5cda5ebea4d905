package org.duban.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;

/** The first to see a request: what passes has an id, a plain path, a usual method, head and body of bearable size. */
@ApplicationScoped
class Guard {
    /** Before the framework's own limits, which answer without a problem. */
    private static final int ORDER = -1000;

    private final BodyLimit limit;

    Guard(BodyLimit limit) {
        this.limit = limit;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
        router.route()
                .order(ORDER + 1)
                .handler(Methods.only("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    }

    private void check(RoutingContext exchange) {
        // Also when the path was changed on the way: that empties the answer.
        exchange.response().putHeader(RequestId.HEADER, RequestId.of(exchange));
        if (HeadLimits.addressTooLong(exchange.request())) {
            Problems.send(exchange, Problem.ADDRESS_TOO_LONG);
        } else if (HeadLimits.headersTooLarge(exchange.request())) {
            Problems.send(exchange, Problem.HEADERS_TOO_LARGE);
        } else if (!PlainPath.isPlain(exchange.request().path())) {
            Problems.send(exchange, Problem.NO_SUCH_PATH);
        } else if (isMalformed(exchange.request())) {
            Problems.send(exchange, Problem.MALFORMED_REQUEST);
        } else if (limit.declaredTooLarge(exchange)) {
            limit.refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private static boolean isMalformed(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("chunked") || !isUri(request.uri());
    }

    private static boolean isUri(String target) {
        try {
            return !new URI(target).isOpaque();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
