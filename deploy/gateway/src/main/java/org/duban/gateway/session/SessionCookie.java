package org.duban.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie as it travels. Over https it has a name that no other host may set. */
final class SessionCookie {
    private static final String NAME = "duban-session";
    private static final String NAME_ON_HTTPS = "__Host-" + NAME;

    private SessionCookie() {}

    /** Whether the request carries one at all, or several. */
    static boolean isSent(HttpServerRequest request) {
        return !values(request).isEmpty();
    }

    /** The one value that the request carries. Two could be one person's and one of whoever planted it: neither counts. */
    static Optional<String> value(HttpServerRequest request) {
        List<String> values = values(request);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static List<String> values(HttpServerRequest request) {
        String prefix = name(request) + "=";
        return request.headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(prefix))
                .map(pair -> pair.substring(prefix.length()))
                .toList();
    }

    static void set(RoutingContext exchange, String value, long seconds) {
        Cookie cookie = Cookie.cookie(name(exchange.request()), value)
                .setPath("/")
                .setMaxAge(seconds)
                .setHttpOnly(true)
                .setSecure(isHttps(exchange.request()))
                .setSameSite(CookieSameSite.STRICT);
        exchange.response().headers().add(HttpHeaders.SET_COOKIE, cookie.encode());
    }

    static void clear(RoutingContext exchange) {
        set(exchange, "", 0);
    }

    private static String name(HttpServerRequest request) {
        return isHttps(request) ? NAME_ON_HTTPS : NAME;
    }

    private static boolean isHttps(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
