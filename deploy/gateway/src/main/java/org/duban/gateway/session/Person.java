package org.duban.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Somebody who is signed in: user name, name if it is known, roles, and the department's code if they have one. */
public record Person(String username, Optional<String> name, List<String> roles, Optional<String> department) {
    static Person of(JsonObject json) {
        return new Person(
                json.getString("username"),
                Optional.ofNullable(json.getString("name")),
                json.getJsonArray("roles").stream().map(String.class::cast).toList(),
                Optional.ofNullable(json.getString("department")));
    }

    /** {@code {username, name, roles, department}}; name and department may be null. */
    public JsonObject json() {
        return new JsonObject()
                .put("username", username)
                .put("name", name.orElse(null))
                .put("roles", new JsonArray(roles))
                .put("department", department.orElse(null));
    }
}
