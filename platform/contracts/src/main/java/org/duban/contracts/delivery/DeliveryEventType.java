package org.duban.contracts.delivery;

import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events of notification-service about single notices. */
public enum DeliveryEventType implements EventType {
    REMINDER_FIRED("reminder.fired.v1"),
    NOTIFICATION_ACKNOWLEDGED("notification.acknowledged.v1");

    private final String type;

    DeliveryEventType(String type) {
        this.type = type;
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
        return DeliveryEvent.class;
    }
}
