package org.duban.contracts.delivery;

import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events of notification-service about single notices, and about slips, which go to a department. */
public enum DeliveryEventType implements EventType {
    REMINDER_FIRED("reminder.fired.v1", DeliveryEvent.class),
    SLIP_ISSUED("slip.issued.v1", SlipIssued.class),
    NOTIFICATION_DELIVERED("notification.delivered.v1", DeliveryEvent.class),
    NOTIFICATION_FAILED("notification.failed.v1", DeliveryEvent.class),
    NOTIFICATION_ACKNOWLEDGED("notification.acknowledged.v1", DeliveryEvent.class);

    private final String type;
    private final Class<? extends Record> payload;

    DeliveryEventType(String type, Class<? extends Record> payload) {
        this.type = type;
        this.payload = payload;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Topic topic() {
        return Topic.DELIVERIES;
    }

    @Override
    public Class<? extends Record> payload() {
        return payload;
    }
}
