package org.duban.devkit.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.duban.contracts.envelope.EventType;

/** The published sample of an event type, to be put on a topic where another service would publish such an event. */
public final class GoldenSample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldenSample() {}

    /** The sample's payload. */
    public static ObjectNode payload(EventType type) {
        try (InputStream file = GoldenSample.class.getResourceAsStream("/golden/" + type.type() + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sample as an event about another aggregate.
     *
     * @param changes fields of the payload to set; the {@code id} follows the subject by itself
     */
    public static PlannedEvent event(EventType type, String subject, long sequence, Map<String, ?> changes) {
        ObjectNode payload = payload(type);
        payload.put("id", subject);
        changes.forEach((field, value) -> payload.set(field, JSON.valueToTree(value)));
        return PlannedEvent.of(type.type(), subject, sequence, payload.toString());
    }
}
