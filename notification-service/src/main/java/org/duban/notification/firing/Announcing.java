package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.notification.delivery.PlanningDeliveries;
import org.duban.notification.notice.Notice;
import org.duban.runtime.outbox.Cause;
import org.duban.runtime.outbox.Outbox;

/** Puts notices into the inboxes, with their events and with what is to leave the house. */
@ApplicationScoped
class Announcing {
    private final Outbox outbox;
    private final PlanningDeliveries deliveries;

    Announcing(Outbox outbox, PlanningDeliveries deliveries) {
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    /** The notices of one reminder, which the task's event caused. */
    void announce(UUID cause, List<Notice> notices) {
        Cause.during(cause, () -> notices.forEach(this::put));
    }

    /** All that were announced in this transaction. */
    void plan(List<Notice> notices) throws SQLException {
        Notice.flush();
        deliveries.plan(notices);
    }

    private void put(Notice notice) {
        notice.persist();
        outbox.append(DeliveryEventType.REMINDER_FIRED, notice.id().toString(), notice.sequence(), notice.event());
    }
}
