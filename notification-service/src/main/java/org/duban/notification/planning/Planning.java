package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.notification.policy.Policy;
import org.duban.runtime.time.CityClock;

/** Brings the reminders of a task into line with its dates: adds what is missing, cancels what no longer holds. */
@ApplicationScoped
class Planning {
    private final Ladders ladders;
    private final CityClock clock;
    private final Event<PlanChanged> changed;

    Planning(Ladders ladders, CityClock clock, Event<PlanChanged> changed) {
        this.ladders = ladders;
        this.clock = clock;
        this.changed = changed;
    }

    /** Plans a task whose row the caller has locked, or that is new. */
    void plan(TaskPlan task) {
        Ladders.Basis basis = ladders.now();
        LocalDate today = basis.ladder().today();
        Policy policy = task.policyOf(basis.policies());
        List<Reminder> present = present(task);
        Map<Reminder.Key, Rung> wanted = Wanted.of(task, basis.ladder().of(task, policy.rules()), present, today);
        task.plannedFrom(basis.edition());
        Instant now = clock.now();
        bringIntoLine(task, policy, present, wanted, now);
        for (Rung rung : wanted.values()) {
            Reminder.planned(task, rung.asNew(today), policy, now).persist();
        }
        changed.fire(new PlanChanged());
    }

    private static List<Reminder> present(TaskPlan task) {
        if (task.isPersistent()) {
            return Reminders.onLadder(task.taskId());
        }
        task.persist();
        return List.of();
    }

    /** Keeps or cancels what is there, and takes it out of what is wanted. */
    private static void bringIntoLine(
            TaskPlan task, Policy policy, List<Reminder> present, Map<Reminder.Key, Rung> wanted, Instant now) {
        for (Reminder reminder : present) {
            Rung rung = wanted.remove(reminder.key());
            if (rung == null) {
                reminder.cancel(reminder.whyNot(task, policy), now);
            } else {
                reminder.keep(rung, policy);
            }
        }
    }
}
