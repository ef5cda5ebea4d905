package org.duban.devkit.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record as it lies on a topic.
 *
 * @param headers by name, {@code ce_type} and so on; of a repeated one the last
 */
public record SeenEvent(String key, Map<String, String> headers, byte[] value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static SeenEvent of(ConsumerRecord<String, byte[]> seen) {
        Map<String, String> headers = StreamSupport.stream(seen.headers().spliterator(), false)
                .collect(Collectors.toMap(Header::key, SeenEvent::text, (first, last) -> last));
        return new SeenEvent(seen.key(), headers, seen.value());
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    public String id() {
        return headers.get("ce_id");
    }

    public String type() {
        return headers.get("ce_type");
    }

    public String subject() {
        return headers.get("ce_subject");
    }

    public long sequence() {
        return Long.parseLong(headers.get("ce_sequence"));
    }

    /** The payload as JSON. */
    public JsonNode payload() {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new AssertionError("the payload is not JSON: " + this, e);
        }
    }

    @Override
    public String toString() {
        return key + " " + headers + " " + (value == null ? "(empty)" : new String(value, UTF_8));
    }
}
