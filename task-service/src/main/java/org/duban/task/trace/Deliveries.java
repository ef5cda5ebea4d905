package org.duban.task.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.DeliveryEvent;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.runtime.db.Sql;
import org.duban.runtime.inbox.Received;

/**
 * Remembers what notification-service told about tasks, also of one that is not known here yet. The task itself, and
 * with it its ETag, stays as it is.
 */
@ApplicationScoped
class Deliveries {
    private static final String KEEP = """
            insert into task_delivery
                (event_id, notice_id, sequence, causation, type, task_id, done_by, at, round, rule, nominal_date,
                 due_version, department, recipient, channel, slip_number, slip_colour, content_sha256, outcome, detail,
                 lead_department)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                (select lead_department from task where id = ?))
            """;
    private static final String OF_ONE =
            "select * from task_delivery where task_id = ? order by at, sequence, event_id limit ?";

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    void keep(DeliveryEventType type, Received<DeliveryEvent> event) throws SQLException {
        DeliveryEvent told = event.payload();
        Optional<Slip> slip = Optional.ofNullable(told.slip());
        UUID task = UUID.fromString(told.taskId());
        sql.update(
                KEEP,
                event.id(),
                told.id(),
                event.sequence(),
                event.causation(),
                type.type(),
                task,
                told.by(),
                told.at(),
                told.round(),
                told.rule(),
                told.nominalDate(),
                told.dueVersion(),
                null,
                told.recipient(),
                told.channel().name(),
                slip.map(Slip::number).orElse(null),
                slip.map(issued -> issued.colour().name()).orElse(null),
                told.contentSha256(),
                told.outcome().name(),
                told.detail(),
                task);
    }

    void keepSlip(Received<SlipIssued> event) throws SQLException {
        SlipIssued told = event.payload();
        UUID task = UUID.fromString(told.taskId());
        sql.update(
                KEEP,
                event.id(),
                told.id(),
                event.sequence(),
                event.causation(),
                DeliveryEventType.SLIP_ISSUED.type(),
                task,
                told.by(),
                told.at(),
                told.round(),
                told.rule(),
                told.nominalDate(),
                told.dueVersion(),
                told.department(),
                null,
                null,
                told.slip().number(),
                told.slip().colour().name(),
                null,
                null,
                null,
                task);
    }

    /** All that was told about a task, the first first. */
    List<TraceDelivery.Heard> of(UUID task, int atMost) throws SQLException {
        return sql.all(OF_ONE, TraceDelivery.Heard::of, task, atMost);
    }
}
