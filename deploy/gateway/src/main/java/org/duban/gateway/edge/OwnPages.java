package org.duban.gateway.edge;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The security headers of what the gateway serves itself; forwarded answers keep the headers that their service gave. */
@ApplicationScoped
class OwnPages {
    private static final int ORDER = -900;
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    void register(@Observes Router router) {
        router.routeWithRegex("/(?!api/|openapi/).*").order(ORDER).handler(this::protect);
    }

    private void protect(RoutingContext exchange) {
        exchange.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cache-Control", "no-cache");
        exchange.next();
    }
}
