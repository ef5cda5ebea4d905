package org.duban.gateway.edge;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** The console is one page that knows its own paths, so that a link into it survives a reload. */
@ApplicationScoped
public class ConsolePages {
    /** When nobody else knows the path. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT - 1;

    private static final Set<String> NEVER_PAGES = Set.of("api", "openapi", "q", "demo", "session", "static", "status");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String START = "/";

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        if (isPage(exchange)) {
            exchange.reroute(START);
        } else {
            exchange.next();
        }
    }

    private static boolean isPage(RoutingContext exchange) {
        String path = exchange.request().path();
        return READS.contains(exchange.request().method())
                && wantsPage(exchange)
                && !path.equals(START)
                && !NEVER_PAGES.contains(path.substring(1).split("/", 2)[0]);
    }

    /** Whether it is a browser that goes to an address, and not a script that wants data. */
    public static boolean wantsPage(RoutingContext exchange) {
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }
}
