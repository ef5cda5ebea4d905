package org.duban.runtime.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.duban.contracts.envelope.Envelope;
import org.duban.contracts.envelope.Topic;

/** An event as the relay reads it back, with the position of its pending row. */
record PendingEvent(
        long position,
        UUID id,
        Topic topic,
        String key,
        long sequence,
        String type,
        OffsetDateTime at,
        UUID causation,
        String traceparent,
        String payload) {

    /** The same as what was written, for it is what is read back. */
    static PendingEvent of(long position, OutgoingEvent event) {
        return new PendingEvent(
                position,
                event.id(),
                event.type().topic(),
                event.key(),
                event.sequence(),
                event.type().type(),
                event.at().atOffset(ZoneOffset.UTC),
                event.causation(),
                event.traceparent(),
                event.payload());
    }

    CloudEvent toCloudEvent(URI source) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(source)
                .withType(type)
                .withSubject(key)
                .withTime(at)
                .withData("application/json", payload.getBytes(StandardCharsets.UTF_8))
                .withExtension(Envelope.SEQUENCE, Long.toString(sequence));
        if (causation != null) {
            event.withExtension(Envelope.CAUSATION, causation.toString());
        }
        if (traceparent != null) {
            event.withExtension(Envelope.TRACEPARENT, traceparent);
        }
        return event.build();
    }
}
