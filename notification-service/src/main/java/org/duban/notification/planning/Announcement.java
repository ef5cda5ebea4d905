package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;

/**
 * What is told of a task at once, whatever its policy says.
 *
 * @param words null where nobody said anything
 */
record Announcement(Subject subject, LocalDate day, Instant at, Words words) {
    /** What the event announces in a city of that zone, if anything. */
    static Optional<Announcement> in(TaskEventType type, TaskEvent task, ZoneId zone) {
        Map<String, String> details = task.details() == null ? Map.of() : task.details();
        return Optional.ofNullable(
                switch (type) {
                    case URGED ->
                        said(Subject.URGED, task, zone, new Words(details.get("slip"), details.get("message")));
                    case INSTRUCTED -> said(Subject.INSTRUCTED, task, zone, new Words(null, details.get("text")));
                    case LOOK_BACK_DUE -> lookBack(task, zone, details.get("lookBackOn"));
                    default -> null;
                });
    }

    private static Announcement said(Subject subject, TaskEvent task, ZoneId zone, Words words) {
        return new Announcement(subject, dayOf(task, zone), micros(task), words);
    }

    private static Announcement lookBack(TaskEvent task, ZoneId zone, String day) {
        LocalDate on = day == null ? dayOf(task, zone) : LocalDate.parse(day);
        return new Announcement(Subject.LOOK_BACK, on, micros(task), null);
    }

    private static LocalDate dayOf(TaskEvent task, ZoneId zone) {
        return LocalDate.ofInstant(task.at(), zone);
    }

    private static Instant micros(TaskEvent task) {
        return task.at().truncatedTo(ChronoUnit.MICROS);
    }
}
