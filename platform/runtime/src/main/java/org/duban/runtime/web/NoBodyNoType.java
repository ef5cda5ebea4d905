package org.duban.runtime.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Who sends no body need not say of what type it is: where a body may be left out, the framework would answer with a 415.
 * Some clients call every POST a form.
 */
@ApplicationScoped
class NoBodyNoType {
    private static final int BEFORE_RESOURCES_ARE_CHOSEN = 90;

    void register(@Observes Filters filters) {
        filters.register(NoBodyNoType::complete, BEFORE_RESOURCES_ARE_CHOSEN);
    }

    private static void complete(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.method().equals(HttpMethod.POST) && isEmpty(request) && isOfNoType(request)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        exchange.next();
    }

    private static boolean isEmpty(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return (length == null || length.equals("0")) && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean isOfNoType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.startsWith("application/x-www-form-urlencoded");
    }
}
