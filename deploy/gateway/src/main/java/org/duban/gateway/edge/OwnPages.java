package org.duban.gateway.edge;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** The headers of what the gateway serves itself; forwarded answers keep the headers that their service gave. */
@ApplicationScoped
class OwnPages {
    private static final int ORDER = -900;
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "object-src 'none'");

    /** A file with a hash of its content in its name never changes: another content has another name. */
    private static final Pattern HASHED = Pattern.compile("/static/bundle/.*-[A-Z0-9]{8}(\\.[a-z0-9]+)+");

    void register(@Observes Router router) {
        router.routeWithRegex("/(?!api/|openapi/).*").order(ORDER).handler(this::protect);
    }

    private void protect(RoutingContext exchange) {
        HttpServerResponse response = exchange.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (HASHED.matcher(exchange.request().path()).matches()) {
            response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.putHeader("Vary", "Accept-Encoding");
        } else {
            response.putHeader("Cache-Control", "no-cache");
            response.putHeader("Vary", "Accept, Accept-Encoding");
        }
        exchange.next();
    }
}
