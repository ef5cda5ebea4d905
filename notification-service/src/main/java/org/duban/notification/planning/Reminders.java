package org.duban.notification.planning;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reminders of a task, in the order of their days. */
final class Reminders {
    private static final Sort BY_DAY = Sort.by("nominalDate").and("id");

    private Reminders() {}

    /** Those that some policy planned, which plans hold or let go. */
    static List<Reminder> onLadder(UUID task) {
        return Reminder.list("taskId = ?1 and said.policy is not null", BY_DAY, task);
    }

    /** How many there are about that subject. */
    static long about(UUID task, Subject subject) {
        return Reminder.count("taskId = ?1 and said.subject = ?2", task, subject);
    }

    /**
     * One page.
     *
     * @param state null for all
     * @param after day and id of the last row of the page before
     */
    static List<Reminder> page(UUID task, ReminderState state, List<String> after, int rows) {
        StringBuilder query = new StringBuilder("taskId = :task");
        Parameters values = Parameters.with("task", task);
        if (state != null) {
            query.append(" and state = :state");
            values.and("state", state);
        }
        if (!after.isEmpty()) {
            query.append(" and (nominalDate > :day or nominalDate = :day and id > :id)");
            values.and("day", LocalDate.parse(after.get(0))).and("id", UUID.fromString(after.get(1)));
        }
        return Reminder.<Reminder>find(query.toString(), BY_DAY, values)
                .page(0, rows)
                .list();
    }
}
