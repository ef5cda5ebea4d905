package org.duban.contracts.decision;

import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events of meeting-service. */
public enum DecisionEventType implements EventType {
    ISSUED("decision.issued.v1", DecisionEvent.class),
    AMENDED("decision.amended.v1", DecisionEvent.class),
    REVOKED("decision.revoked.v1", DecisionEvent.class),
    MEETING_PUBLISHED("meeting.published.v1", MeetingPublished.class);

    private final String type;
    private final Class<? extends Record> payload;

    DecisionEventType(String type, Class<? extends Record> payload) {
        this.type = type;
        this.payload = payload;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public Class<? extends Record> payload() {
        return payload;
    }
}
