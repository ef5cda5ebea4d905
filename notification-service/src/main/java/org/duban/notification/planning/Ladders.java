package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.notification.calendar.WorkingDays;
import org.duban.notification.policy.Policies;
import org.duban.runtime.time.CityClock;

/** What plans rest on besides the tasks themselves: the calendar and the policies in force, and what day it is. */
@ApplicationScoped
class Ladders {
    private final WorkingDays workingDays;
    private final Policies policies;
    private final ReminderConfig config;
    private final CityClock clock;

    Ladders(WorkingDays workingDays, Policies policies, ReminderConfig config, CityClock clock) {
        this.workingDays = workingDays;
        this.policies = policies;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What a plan that is made now rests on.
     *
     * @param edition raised by each publication of a calendar and each change of a policy
     */
    record Basis(long edition, Ladder ladder, Policies.Edition policies) {}

    Basis now() {
        WorkingDays.Edition days = workingDays.current();
        Policies.Edition rules = policies.current();
        Ladder ladder = new Ladder(days.calendar(), clock.zone(), config.fireAt(), clock.today());
        // Both numbers only ever grow, so that their sum is never the same for two different bases.
        return new Basis(days.number() + rules.number(), ladder, rules);
    }
}
