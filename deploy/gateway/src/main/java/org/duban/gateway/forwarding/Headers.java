package org.duban.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.gateway.edge.RequestId;

/** Which headers go on. Those that speak of one connection do not, nor does what a caller says about itself. */
final class Headers {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /**
     * The gateway has answered {@code Expect} itself, says itself from where a request came, and keeps the browser's
     * session to itself.
     */
    private static final Set<String> OURS = Set.of("cookie", "expect", "forwarded", "x-real-ip", "x-request-id");

    private Headers() {}

    static void prepare(ProxyRequest onward, String requestId) {
        MultiMap headers = onward.headers();
        dropHopByHop(headers);
        List.copyOf(headers.names()).stream().filter(Headers::isOurs).forEach(headers::remove);
        HttpServerRequest caller = onward.proxiedRequest();
        headers.set(RequestId.HEADER, requestId);
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
    }

    static void prepare(ProxyResponse back) {
        dropHopByHop(back.headers());
        keepFromBeingCompressed(back);
        back.headers().remove(RequestId.HEADER);
    }

    /** The gateway compresses its own pages alone: an event in a compressed stream would wait until more have come. */
    private static void keepFromBeingCompressed(ProxyResponse back) {
        back.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        if (!back.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            back.headers().set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        List<String> named = headers.getAll("connection").stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        named.forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean isOurs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OURS.contains(lower) || lower.startsWith("x-forwarded-");
    }
}
