package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.notification.delivery.PlanningDeliveries;
import org.duban.notification.notice.Notice;
import org.duban.notification.notice.Notices;
import org.duban.notification.slip.IssuingSlips;
import org.duban.runtime.outbox.Cause;
import org.duban.runtime.outbox.Outbox;

/** Puts reminders into the inboxes, with their slips, tells the other services, and plans what leaves the house. */
@ApplicationScoped
class Telling {
    private final Notices notices;
    private final PlanningDeliveries deliveries;
    private final IssuingSlips slips;
    private final Outbox outbox;

    Telling(Notices notices, PlanningDeliveries deliveries, IssuingSlips slips, Outbox outbox) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.slips = slips;
        this.outbox = outbox;
    }

    /** Those that give a slip come last: from the first number drawn to the commit no other transaction gets one. */
    void tell(List<Addressed> ready, Instant at) throws SQLException {
        Map<Boolean, List<Addressed>> parts = ready.stream().collect(Collectors.partitioningBy(Addressed::givesSlip));
        tell(parts.get(false), Map.of(), at);
        List<Addressed> last = parts.get(true);
        tell(last, slips.issue(last.stream().map(Addressed::request).toList(), at), at);
    }

    private void tell(List<Addressed> reminders, Map<UUID, SlipIssued> issued, Instant at) throws SQLException {
        List<Notice> fresh = new ArrayList<>();
        for (Addressed reminder : reminders) {
            SlipIssued slip = issued.get(reminder.reminder().id());
            Cause.during(reminder.reminder().cause(), () -> fresh.addAll(publish(reminder, slip, at)));
        }
        put(fresh);
    }

    /** What stands in the inboxes from now on, and what is to leave the house. */
    private void put(List<Notice> fresh) throws SQLException {
        notices.put(fresh);
        deliveries.plan(fresh);
    }

    private List<Notice> publish(Addressed reminder, SlipIssued slip, Instant at) {
        if (slip != null) {
            outbox.append(DeliveryEventType.SLIP_ISSUED, slip.id(), 1, slip);
        }
        List<Notice> fresh =
                reminder.notices(slip == null ? null : slip.slip(), at).toList();
        for (Notice notice : fresh) {
            outbox.append(DeliveryEventType.REMINDER_FIRED, notice.id().toString(), notice.sequence(), notice.event());
        }
        return fresh;
    }
}
