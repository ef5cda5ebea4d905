package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.runtime.time.CityClock;

/** Has people told at once of what was said about a task, and of its look-back; no plan takes that back. */
@ApplicationScoped
class Announcing {
    private final CityClock clock;

    Announcing(CityClock clock) {
        this.clock = clock;
    }

    /** Of a task that is planned already, whose row the caller has locked: nobody else counts its announcements. */
    void announce(TaskPlan task, TaskEventType type, TaskEvent event) {
        Announcement.in(type, event, clock.zone()).ifPresent(news -> {
            long before = Reminders.about(task.taskId(), news.subject());
            Reminder.announced(task, news, before + 1).persist();
        });
    }
}
