package org.duban.gateway.edge;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.duban.gateway.problem.Refusal;
import org.jboss.logging.Logger;

/** Stands before the framework's own error pages, so that none of them reaches a caller. */
@ApplicationScoped
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        router.route()
                .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT)
                .handler(exchange -> Problems.send(exchange, Problem.NO_SUCH_PATH));
    }

    private void answer(RoutingContext exchange) {
        RequestId.of(exchange);
        if (exchange.response().headWritten()) {
            exchange.response().reset();
        } else {
            Problems.send(exchange, problem(exchange));
        }
    }

    private static Problem problem(RoutingContext exchange) {
        if (exchange.failure() instanceof Refusal refusal) {
            return refusal.problem();
        }
        return switch (exchange.statusCode()) {
            case 400 -> Problem.MALFORMED_REQUEST;
            case 404 -> Problem.NO_SUCH_PATH;
            case 413 -> Problem.BODY_TOO_LARGE;
            default -> {
                LOG.errorf(
                        exchange.failure(),
                        "%s failed",
                        withoutToken(exchange.request().path()));
                yield Problem.INTERNAL;
            }
        };
    }

    /** The token in a calendar's address is a right, and has no place in a log. */
    private static String withoutToken(String path) {
        return path.replaceFirst("calendars/.*", "calendars/…");
    }
}
