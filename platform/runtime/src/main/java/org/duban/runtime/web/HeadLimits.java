package org.duban.runtime.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses an address or headers that are longer than any made in earnest. The HTTP server would too, but without a
 * word; its own limits stand far beyond these.
 */
@ApplicationScoped
class HeadLimits {
    private static final int FIRST_OF_ALL = 110;
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int MOST_OF_HEADERS = 32 * 1024;

    void register(@Observes Filters filters) {
        filters.register(HeadLimits::check, FIRST_OF_ALL);
    }

    private static void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(exchange, tooMuch(ProblemType.ADDRESS_TOO_LONG, LONGEST_ADDRESS));
        } else if (size(request) > MOST_OF_HEADERS) {
            refuse(exchange, tooMuch(ProblemType.HEADERS_TOO_LARGE, MOST_OF_HEADERS));
        } else {
            exchange.next();
        }
    }

    private static void refuse(RoutingContext exchange, Problem problem) {
        EarlyAnswer.send(exchange, problem)
                .onComplete(sent -> exchange.request().connection().close());
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static Problem tooMuch(ProblemType type, int most) {
        return Problem.of(type, Text.of("At most %d characters are taken here.", "此处最多接收 %d 个字符。", most));
    }
}
