package org.duban.notification.city;

import static org.duban.notification.city.Eyes.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duban.runtime.json.EventJson;

/** Where the supervision office keeps its reminder policies; what was added at it is taken out again when it closes. */
public final class PolicyDesk implements AutoCloseable {
    private static final String POLICIES = "/api/v1/reminder-policies";
    private static final String POLICY = POLICIES + "/{name}";
    private final List<String> added = new CopyOnWriteArrayList<>();

    /** Conditions of a policy; null for any. */
    public record For(String kind, String urgency, String department) {
        public static For department(String code) {
            return new For(null, null, code);
        }
    }

    private record Rule(
            String name,
            String anchor,
            int offsetDays,
            Integer repeatDays,
            List<String> audience,
            List<String> channels,
            String slip) {}

    /** A rule for the officer, named after its day, such as {@code DUE-3}. */
    public static String rule(String anchor, int offsetDays) {
        return rule(anchor, offsetDays, null, "OFFICER");
    }

    public static String rule(String anchor, int offsetDays, Integer repeatDays, String... audience) {
        String name = anchor + (offsetDays < 0 ? "" : "+") + offsetDays;
        return EventJson.write(
                new Rule(name, anchor, offsetDays, repeatDays, List.of(audience), List.of("IN_APP"), null));
    }

    public static String content(For whom, String... rules) {
        return "{\"appliesTo\": %s, \"rules\": [%s]}"
                .formatted(whom == null ? null : EventJson.write(whom), String.join(", ", rules));
    }

    public ValidatableResponse add(String name, For whom, String... rules) {
        added.add(name);
        return post(content(whom, rules).replaceFirst("\\{", "{\"name\": \"" + name + "\", "));
    }

    public static ValidatableResponse post(String body) {
        return as("supervisor")
                .contentType("application/json")
                .body(body)
                .post(POLICIES)
                .then();
    }

    public static ValidatableResponse put(String name, String ifMatch, String body) {
        var request = as("supervisor").contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(POLICY, name)
                .then();
    }

    public static ValidatableResponse remove(String name, String ifMatch) {
        return as("supervisor").header("If-Match", ifMatch).delete(POLICY, name).then();
    }

    public static ValidatableResponse read(String name) {
        return as("auditor").get(POLICY, name).then();
    }

    @Override
    public void close() {
        added.forEach(name -> remove(name, "*"));
    }
}
