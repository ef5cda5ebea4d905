package org.duban.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.duban.gateway.edge.Methods;

/** {@code GET /session/people}: by what means one signs in here, {@code {"kind": "NONE"}} if by none. */
@ApplicationScoped
class MeansRoute {
    private final Means means;

    MeansRoute(Means means) {
        this.means = means;
    }

    void register(@Observes Router router) {
        router.route("/session/people").handler(Methods.only("GET", "HEAD")).handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        means.signIn()
                .map(SignIn::means)
                .orElseGet(() -> Future.succeededFuture(new JsonObject().put("kind", "NONE")))
                .onFailure(exchange::fail)
                .onSuccess(known -> exchange.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(known.encode()));
    }
}
