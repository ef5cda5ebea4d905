package org.duban.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;

/** What a sign-in sends: {@code {"username": "supervisor"}} and nothing else. */
public final class SignInForm {
    private static final String USERNAME = "username";

    private SignInForm() {}

    /** The username sent, or nothing, the exchange having been answered with what is wrong. */
    public static Optional<String> username(RoutingContext exchange) {
        if (!isJson(exchange)) {
            Problems.send(exchange, Problem.NOT_JSON);
            return Optional.empty();
        }
        Optional<JsonObject> form = decoded(exchange.body().buffer());
        if (form.isEmpty()) {
            Problems.send(exchange, Problem.MALFORMED_JSON);
        }
        return form.flatMap(json -> checked(exchange, json));
    }

    private static boolean isJson(RoutingContext exchange) {
        String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    private static Optional<JsonObject> decoded(Buffer body) {
        try {
            boolean isObject = body != null && Json.decodeValue(body) instanceof JsonObject;
            return isObject ? Optional.of(body.toJsonObject()) : Optional.empty();
        } catch (DecodeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> checked(RoutingContext exchange, JsonObject form) {
        Optional<String> unknown = form.fieldNames().stream()
                .filter(field -> !field.equals(USERNAME))
                .findFirst();
        if (unknown.isPresent()) {
            Problems.sendInvalid(exchange, unknown.get(), "unknown-field");
        } else if (form.getValue(USERNAME) instanceof String username && !username.isBlank()) {
            return Optional.of(username);
        } else {
            Problems.sendInvalid(exchange, USERNAME, "missing-text");
        }
        return Optional.empty();
    }
}
