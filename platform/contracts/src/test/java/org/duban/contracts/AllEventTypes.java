package org.duban.contracts;

import java.util.List;
import java.util.stream.Stream;
import org.duban.contracts.calendar.CalendarEventType;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.contracts.envelope.EventType;
import org.duban.contracts.task.TaskEventType;

/** Every type that a service publishes. */
final class AllEventTypes {
    private AllEventTypes() {}

    static List<EventType> list() {
        return Stream.<EventType[]>of(
                        DecisionEventType.values(),
                        DepartmentEventType.values(),
                        CalendarEventType.values(),
                        TaskEventType.values(),
                        DeliveryEventType.values())
                .flatMap(Stream::of)
                .toList();
    }
}
