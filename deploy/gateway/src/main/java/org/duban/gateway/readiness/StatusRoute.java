package org.duban.gateway.readiness;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.duban.gateway.edge.ConsolePages;
import org.duban.gateway.edge.Methods;

/** {@code GET /status}: whether the services are ready, as a page (in English at {@code /status/en}) or as JSON. */
@ApplicationScoped
class StatusRoute {
    private final Readiness readiness;

    StatusRoute(Readiness readiness) {
        this.readiness = readiness;
    }

    void register(@Observes Router router) {
        router.route("/status").handler(Methods.only("GET", "HEAD")).handler(exchange -> answer(exchange, "zh"));
        router.route("/status/en").handler(Methods.only("GET", "HEAD")).handler(exchange -> answer(exchange, "en"));
    }

    private void answer(RoutingContext exchange, String language) {
        if (ConsolePages.wantsPage(exchange)) {
            exchange.reroute("/status." + language + ".html");
            return;
        }
        readiness
                .ask()
                .onFailure(exchange::fail)
                .onSuccess(states -> exchange.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(document(states).encode()));
    }

    private static JsonObject document(List<ServiceState> states) {
        JsonArray services = new JsonArray();
        states.forEach(
                state -> services.add(new JsonObject().put("name", state.name()).put("ready", state.ready())));
        return new JsonObject().put("services", services);
    }
}
