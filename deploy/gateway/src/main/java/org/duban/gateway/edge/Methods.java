package org.duban.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;

/** Refuses methods that a path does not have. */
public final class Methods {
    private Methods() {}

    /** Passes these methods on and answers 405 to all others. */
    public static Handler<RoutingContext> only(String... methods) {
        List<String> allowed = List.of(methods);
        return exchange -> {
            if (allowed.contains(exchange.request().method().name())) {
                exchange.next();
                return;
            }
            exchange.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
            Problems.send(exchange, Problem.METHOD_NOT_ALLOWED);
        };
    }
}
