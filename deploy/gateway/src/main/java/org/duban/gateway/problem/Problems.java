package org.duban.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.text.MessageFormat;

/** Writes problem details (RFC 9457). */
public final class Problems {
    private static final String RETRY_SECONDS = "2";

    private Problems() {}

    /** Ends the exchange with a problem; the arguments fill the places in its detail. */
    public static void send(RoutingContext exchange, Problem problem, Object... arguments) {
        Language language = Language.of(exchange);
        end(exchange, problem, language, body(exchange, problem, language, arguments));
    }

    /** Ends the exchange with 422 and the one field at fault, {@code reason} being a key of the texts. */
    public static void sendInvalid(RoutingContext exchange, String field, String reason) {
        Language language = Language.of(exchange);
        JsonObject violation = new JsonObject().put("field", field).put("message", language.text(reason));
        JsonObject body = body(exchange, Problem.INVALID_FIELDS, language);
        end(exchange, Problem.INVALID_FIELDS, language, body.put("violations", new JsonArray().add(violation)));
    }

    private static JsonObject body(RoutingContext exchange, Problem problem, Language language, Object... arguments) {
        String slug = problem.kind().slug();
        return new JsonObject()
                .put("type", "urn:duban:problem:" + slug)
                .put("title", language.text(slug))
                .put("status", problem.kind().status())
                .put("detail", MessageFormat.format(language.text(problem.name()), arguments))
                .put("instance", exchange.request().path());
    }

    private static void end(RoutingContext exchange, Problem problem, Language language, JsonObject body) {
        HttpServerResponse response = exchange.response();
        if (problem.kind() == Problem.Kind.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(body.encode());
    }
}
