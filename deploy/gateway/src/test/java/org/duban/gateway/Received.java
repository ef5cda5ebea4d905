package org.duban.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A request as it reached a service. */
record Received(String method, String uri, Headers headers, String body) {
    static void of(HttpExchange exchange, Consumer<Received> diary) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        diary.accept(new Received(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
    }

    String header(String name) {
        return headers.getFirst(name);
    }
}
