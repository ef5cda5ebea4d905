package org.duban.task.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the decision behind a task.
 *
 * @param type the event that told of it
 * @param rule the extraction rule that proposed the sentence, null where a person added it
 */
@Schema(name = "TraceDecision")
public record TraceDecision(
        String id,
        @Schema(examples = "decision.issued.v1") String type,
        @Schema(nullable = true) String requirement,
        @Schema(nullable = true) String confirmedBy,
        @Schema(nullable = true) String rule,
        @Schema(nullable = true) String reason) {

    /** The same with its place among the events. */
    record Heard(UUID eventId, UUID causation, String by, Instant at, TraceDecision decision) {
        static Heard of(ResultSet row) throws SQLException {
            return new Heard(
                    row.getObject("event_id", UUID.class),
                    row.getObject("causation", UUID.class),
                    row.getString("done_by"),
                    row.getTimestamp("at").toInstant(),
                    new TraceDecision(
                            row.getString("decision_id"),
                            row.getString("type"),
                            row.getString("requirement"),
                            row.getString("confirmed_by"),
                            row.getString("rule"),
                            row.getString("reason")));
        }
    }
}
