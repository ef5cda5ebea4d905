package org.duban.notification.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.notification.policy.Audience;

/** What is told at once, whatever the policy says and whatever comes of the task: counted by hand. */
final class SlowAnnouncements {
    private record Kind(String name, List<Audience> audience) {}

    private static final Map<TaskEventType, Kind> KINDS = Map.of(
            TaskEventType.URGED, new Kind("urged", List.of(Audience.OFFICER, Audience.HEAD)),
            TaskEventType.INSTRUCTED, new Kind("instructed", List.of(Audience.OFFICER, Audience.HEAD)),
            TaskEventType.LOOK_BACK_DUE, new Kind("look-back", List.of(Audience.SUPERVISION_OFFICE, Audience.OFFICER)));

    private final Map<String, Integer> counts = new HashMap<>();
    private final WalkedCity city;

    SlowAnnouncements(WalkedCity city) {
        this.city = city;
    }

    Stream<Saying> of(TaskEventType type, TaskEvent event) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            return Stream.empty();
        }
        int count = counts.merge(event.id() + kind.name(), 1, Integer::sum);
        return city.people(event.leadDepartment(), kind.audience()).stream()
                .map(person -> new Saying(
                        event.number(),
                        event.round(),
                        kind.name() + " " + count,
                        SlowTask.cityDay(event.at()),
                        event.dueVersion(),
                        person));
    }
}
