package org.duban.task.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipColour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder, a slip, or what became of a notice.
 *
 * @param noticeId the notice, or the slip
 * @param type the event that told of it
 * @param rule name of the policy rule that caused it
 * @param nominalDate the day the rule names
 * @param dueVersion the version of the deadline it was planned from
 * @param department the one that got a slip, null for a notice
 * @param recipient username, null for a slip, with {@code channel}, {@code contentSha256} and {@code outcome}
 * @param contentSha256 of the text that was shown
 * @param detail why it failed, null otherwise
 */
@Schema(name = "TraceDelivery")
public record TraceDelivery(
        String noticeId,
        @Schema(examples = "reminder.fired.v1") String type,
        int round,
        @Schema(examples = "due-1") String rule,
        LocalDate nominalDate,
        int dueVersion,
        @Schema(nullable = true) String department,
        @Schema(nullable = true) String recipient,
        @Schema(nullable = true) Channel channel,
        @Schema(nullable = true) Slip slip,
        @Schema(nullable = true) String contentSha256,
        @Schema(nullable = true) DeliveryOutcome outcome,
        @Schema(nullable = true) String detail) {

    /** The same with its place among the events. */
    record Heard(UUID eventId, UUID causation, String by, Instant at, TraceDelivery delivery) {
        static Heard of(ResultSet row) throws SQLException {
            return new Heard(
                    row.getObject("event_id", UUID.class),
                    row.getObject("causation", UUID.class),
                    row.getString("done_by"),
                    row.getTimestamp("at").toInstant(),
                    read(row));
        }
    }

    private static TraceDelivery read(ResultSet row) throws SQLException {
        return new TraceDelivery(
                row.getString("notice_id"),
                row.getString("type"),
                row.getInt("round"),
                row.getString("rule"),
                row.getObject("nominal_date", LocalDate.class),
                row.getInt("due_version"),
                row.getString("department"),
                row.getString("recipient"),
                named(Channel.class, row.getString("channel")),
                slip(row.getString("slip_number"), row.getString("slip_colour")),
                row.getString("content_sha256"),
                named(DeliveryOutcome.class, row.getString("outcome")),
                row.getString("detail"));
    }

    private static Slip slip(String number, String colour) {
        return number == null ? null : new Slip(number, SlipColour.valueOf(colour));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
