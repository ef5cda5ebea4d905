package org.duban.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.duban.gateway.edge.Methods;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.duban.gateway.service.Service;

/** {@code /openapi/{service}}: the contract of a service, for everybody. */
@ApplicationScoped
class OpenApiRoutes {
    /** The whole query that the documents understand. */
    private static final Set<String> QUERIES = Set.of("format=json", "format=yaml");

    private final Forwarder forwarder;

    OpenApiRoutes(Forwarder forwarder) {
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route("/openapi/:service").handler(Methods.only("GET", "HEAD")).handler(this::document);
    }

    private void document(RoutingContext exchange) {
        Optional<Service> service = Service.named(exchange.pathParam("service"));
        String query = Optional.ofNullable(exchange.request().query()).orElse("");
        if (service.isEmpty()) {
            Problems.send(exchange, Problem.NO_SUCH_PATH);
        } else if (!query.isEmpty() && !QUERIES.contains(query)) {
            Problems.send(exchange, Problem.UNKNOWN_PARAMETER, "format=json, format=yaml");
        } else {
            // A public document: whoever asks shows no credentials to the service.
            exchange.request().headers().remove(HttpHeaders.AUTHORIZATION).remove(HttpHeaders.COOKIE);
            forwarder.forward(exchange, service.get(), "/q/openapi" + (query.isEmpty() ? "" : "?" + query));
        }
    }
}
