package org.duban.notification.firing;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.notification.directory.Directory;
import org.duban.notification.directory.KnownPeople;
import org.duban.notification.notice.Given;
import org.duban.notification.notice.Notices;
import org.duban.notification.planning.Reminder;
import org.duban.notification.planning.TaskPlan;

/** Finds out whom reminders are for, at the moment they fire; three queries for the whole batch. */
@ApplicationScoped
class Addressing {
    private final Directory directory;
    private final Notices notices;

    Addressing(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    List<Addressed> address(List<Reminder> reminders) throws SQLException {
        if (reminders.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = reminders.stream().map(Reminder::taskId).collect(Collectors.toSet());
        Map<UUID, TaskPlan> tasks = Panache.getSession().findMultiple(TaskPlan.class, List.copyOf(ids)).stream()
                .collect(Collectors.toMap(TaskPlan::taskId, Function.identity()));
        KnownPeople people =
                directory.about(reminders.stream().map(Reminder::department).collect(Collectors.toSet()));
        Given given = notices.about(ids);
        return reminders.stream()
                .map(reminder -> address(reminder, tasks.get(reminder.taskId()), people, given))
                .toList();
    }

    private static Addressed address(Reminder reminder, TaskPlan task, KnownPeople people, Given given) {
        Set<String> audience = people.of(reminder.department(), reminder.audience());
        Set<String> recipients = audience.stream()
                .filter(given.newsOf(Addressed.about(reminder, task)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Addressed(reminder, task, people.nameOf(reminder.department()), audience, recipients);
    }
}
