package org.duban.devkit.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A CloudEvent in binary mode, to be put on a topic by a test; the {@code with} methods change one thing each. */
public record PlannedEvent(String subject, Map<String, String> headers, byte[] payload) {

    /** An event of this type about this aggregate with a JSON payload, as another service would publish it. */
    public static PlannedEvent of(String type, String subject, long sequence, String json) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/test");
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        return new PlannedEvent(subject, headers, json.getBytes(UTF_8));
    }

    /** The same with this event id, to play a duplicate. */
    public PlannedEvent withId(String id) {
        return withHeader("ce_id", id);
    }

    /** The same with one header set; an empty text removes it. */
    public PlannedEvent withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        changed.values().removeIf(String::isEmpty);
        return new PlannedEvent(subject, changed, payload);
    }

    public String id() {
        return headers.get("ce_id");
    }
}
