package org.duban.task.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.util.List;
import org.duban.contracts.delivery.DeliveryEvent;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Keeps every delivery event about a task. */
@ApplicationScoped
class DeliveryListener implements Listener {
    private static final List<DeliveryEventType> OF_NOTICES = List.of(
            DeliveryEventType.REMINDER_FIRED,
            DeliveryEventType.NOTIFICATION_DELIVERED,
            DeliveryEventType.NOTIFICATION_FAILED,
            DeliveryEventType.NOTIFICATION_ACKNOWLEDGED);

    private final Deliveries deliveries;
    private final Event<SlipHeard> slips;

    DeliveryListener(Deliveries deliveries, Event<SlipHeard> slips) {
        this.deliveries = deliveries;
        this.slips = slips;
    }

    /** Writing that fails in the database. */
    private interface Writing {
        void run() throws SQLException;
    }

    @Override
    public Topic topic() {
        return Topic.DELIVERIES;
    }

    @Override
    public Reactions reactions() {
        Reactions reactions = new Reactions();
        for (DeliveryEventType type : OF_NOTICES) {
            reactions.on(type, DeliveryEvent.class, event -> write(() -> deliveries.keep(type, event)));
        }
        return reactions.on(DeliveryEventType.SLIP_ISSUED, SlipIssued.class, this::keepSlip);
    }

    private void keepSlip(Received<SlipIssued> event) {
        write(() -> deliveries.keepSlip(event));
        slips.fire(new SlipHeard(event.payload()));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (SQLException e) {
            throw new IllegalStateException("the delivery could not be kept", e);
        }
    }
}
