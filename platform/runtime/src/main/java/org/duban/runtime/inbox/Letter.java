package org.duban.runtime.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.envelope.Envelope;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.outbox.Cause;

/**
 * A record taken off a topic, with the envelope read from its headers (CloudEvents 1.0, binary mode).
 *
 * @param headers the record's headers as text
 * @param value null for a tombstone
 * @param fault why the envelope can't be read, null where it can; then event id, type and sequence may be missing
 */
public record Letter(
        Topic topic,
        Coordinates coordinates,
        String key,
        Map<String, String> headers,
        byte[] value,
        UUID eventId,
        String type,
        Long sequence,
        Instant at,
        String fault) {

    /** Where the record stood on the broker. */
    public record Coordinates(int partition, long offset, long timestamp) {}

    /** Reads the envelope; never throws, so that an unreadable record can be kept as it is. */
    static Letter of(Topic topic, Coordinates at, String key, Map<String, String> headers, byte[] value) {
        Envelopes.Read read = Envelopes.read(topic, key, headers, value);
        String home = key == null ? "%s-%d".formatted(at.partition(), at.offset()) : key;
        return new Letter(
                topic, at, home, headers, value, read.id(), read.type(), read.sequence(), read.at(), read.fault());
    }

    /** Says that a key of a compacted topic is gone; nobody here deletes by it. */
    boolean tombstone() {
        return topic.compacted() && value == null;
    }

    Cause cause() {
        return new Cause(eventId, headers.get("ce_" + Envelope.TRACEPARENT));
    }

    /** As its handler gets it. */
    <P> Received<P> received(P payload) {
        return new Received<>(eventId, key, sequence, at, causation(), payload);
    }

    /** What is no id was written by somebody who does not keep to the envelope; the event counts all the same. */
    private UUID causation() {
        String cause = headers.get("ce_" + Envelope.CAUSATION);
        try {
            return cause == null ? null : UUID.fromString(cause);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean readable() {
        return fault == null;
    }

    /** The envelope's own reading. */
    static final class Envelopes {
        record Read(UUID id, String type, Long sequence, Instant at, String fault) {}

        private Envelopes() {}

        static Read read(Topic topic, String key, Map<String, String> headers, byte[] value) {
            UUID id = null;
            Long sequence = null;
            String type = headers.get("ce_type");
            try {
                sequence = Long.valueOf(required(headers, "ce_" + Envelope.SEQUENCE));
                id = UUID.fromString(required(headers, "ce_id"));
                required(headers, "ce_type");
                Instant at = OffsetDateTime.parse(required(headers, "ce_time")).toInstant();
                return new Read(id, type, sequence, at, fault(key, headers, sequence, value));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                return new Read(id, type, sequence, null, "envelope: " + e.getMessage());
            }
        }

        private static String fault(String key, Map<String, String> headers, long sequence, byte[] value) {
            if (!"1.0".equals(headers.get("ce_specversion"))) {
                return "envelope: ce_specversion is not 1.0";
            }
            if (key == null || !key.equals(headers.get("ce_subject"))) {
                return "envelope: the key is not ce_subject";
            }
            if (sequence < 1) {
                return "envelope: ce_sequence is below 1";
            }
            return value == null ? "envelope: there is no payload" : null;
        }

        private static String required(Map<String, String> headers, String name) {
            String value = headers.get(name);
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        }
    }

    static String text(byte[] header) {
        return header == null ? "" : new String(header, StandardCharsets.UTF_8);
    }
}
