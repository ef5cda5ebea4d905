package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.notification.calendar.WorkingDays;
import org.duban.notification.policy.Policies;
import org.duban.runtime.time.CityClock;

/** Brings the reminders of a task into line with its dates: adds what is missing, cancels what no longer holds. */
@ApplicationScoped
class Planning {
    private final WorkingDays workingDays;
    private final Policies policies;
    private final ReminderConfig config;
    private final CityClock clock;
    private final Event<PlanChanged> changed;

    Planning(
            WorkingDays workingDays,
            Policies policies,
            ReminderConfig config,
            CityClock clock,
            Event<PlanChanged> changed) {
        this.workingDays = workingDays;
        this.policies = policies;
        this.config = config;
        this.clock = clock;
        this.changed = changed;
    }

    /** Plans a task whose row the caller has locked, or that is new. */
    void plan(TaskPlan task) {
        WorkingDays.Edition edition = workingDays.current();
        Ladder ladder = new Ladder(edition.calendar(), clock.zone(), config.fireAt(), clock.today());
        Map<Reminder.Key, Rung> wanted = new LinkedHashMap<>();
        ladder.of(task, policies.inForce().rules()).forEach(rung -> wanted.put(Reminder.key(task, rung), rung));
        task.plannedFrom(edition.number());
        reconcile(task, present(task), wanted);
        changed.fire(new PlanChanged());
    }

    private static List<Reminder> present(TaskPlan task) {
        if (task.isPersistent()) {
            return Reminders.all(task.taskId());
        }
        task.persist();
        return List.of();
    }

    private void reconcile(TaskPlan task, List<Reminder> present, Map<Reminder.Key, Rung> wanted) {
        Instant now = clock.now();
        for (Reminder reminder : present) {
            Rung rung = wanted.remove(reminder.key());
            if (rung == null) {
                reminder.cancel(reminder.whyNot(task), now);
            } else {
                reminder.keep(rung);
            }
        }
        wanted.values().forEach(rung -> Reminder.planned(task, rung, now).persist());
    }
}
