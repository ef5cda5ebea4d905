package org.duban.gateway.session;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** That somebody signed in at {@code since}, and holds a cookie made at {@code made} that ends at {@code until}. */
record Session(Person person, Instant since, Instant made, Instant until) {
    static Session of(JsonObject json) {
        return new Session(
                Person.of(json.getJsonObject("person")),
                instant(json, "since"),
                instant(json, "made"),
                instant(json, "until"));
    }

    JsonObject json() {
        return new JsonObject()
                .put("person", person.json())
                .put("since", since.getEpochSecond())
                .put("made", made.getEpochSecond())
                .put("until", until.getEpochSecond());
    }

    private static Instant instant(JsonObject json, String field) {
        return Instant.ofEpochSecond(json.getLong(field));
    }

    boolean lastsAt(Instant now) {
        return now.isBefore(until);
    }
}
