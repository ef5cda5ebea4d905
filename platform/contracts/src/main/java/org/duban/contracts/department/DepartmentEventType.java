package org.duban.contracts.department;

import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events about departments. */
public enum DepartmentEventType implements EventType {
    CHANGED;

    @Override
    public String type() {
        return "department.changed.v1";
    }

    @Override
    public Topic topic() {
        return Topic.DEPARTMENTS;
    }

    @Override
    public Class<? extends Record> payload() {
        return DepartmentChanged.class;
    }
}
