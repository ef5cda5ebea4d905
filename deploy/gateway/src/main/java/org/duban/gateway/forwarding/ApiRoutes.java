package org.duban.gateway.forwarding;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.duban.gateway.service.Service;

/** {@code /api/v1/**}, each path to the service that owns its first segment. */
@ApplicationScoped
class ApiRoutes {
    private static final String BASE = "/api/v1/";

    private final Forwarder forwarder;

    ApiRoutes(Forwarder forwarder) {
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route(BASE + "*").handler(this::route);
    }

    private void route(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Service> owner = owner(request.path());
        if (owner.isEmpty()) {
            Problems.send(exchange, Problem.NO_SUCH_PATH);
            return;
        }
        // Never the request line as it came: it may hold another host before the path.
        String query = request.query() == null ? "" : "?" + request.query();
        forwarder.forward(exchange, owner.get(), request.path() + query);
    }

    private static Optional<Service> owner(String path) {
        if (!path.startsWith(BASE)) {
            return Optional.empty();
        }
        return Service.owning(path.substring(BASE.length()).split("/", 2)[0]);
    }
}
