package org.duban.contracts.calendar;

import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events about the working calendar. */
public enum CalendarEventType implements EventType {
    PUBLISHED;

    @Override
    public String type() {
        return "working-calendar.published.v1";
    }

    @Override
    public Topic topic() {
        return Topic.CALENDARS;
    }

    @Override
    public Class<? extends Record> payload() {
        return WorkingCalendarPublished.class;
    }
}
