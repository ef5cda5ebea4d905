package org.duban.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id under which a request is found in the logs of every service it touched. */
public final class RequestId {
    /** The header that carries it, in requests and answers. */
    public static final String HEADER = "X-Request-Id";

    /** Letters, digits and a few marks: what can stand in a log line or a header without being mistaken for more. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of this request: the caller's if it has the shape of one, else a new one; the answer carries it too. */
    public static String of(RoutingContext exchange) {
        String known = exchange.get(HEADER);
        return known == null ? choose(exchange) : known;
    }

    private static String choose(RoutingContext exchange) {
        String sent = exchange.request().getHeader(HEADER);
        String id = sent != null && SHAPE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        exchange.put(HEADER, id);
        exchange.response().putHeader(HEADER, id);
        return id;
    }
}
