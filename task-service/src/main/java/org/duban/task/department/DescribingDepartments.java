package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Gives a department, new or known, a profile, and tells the other services. */
@ApplicationScoped
class DescribingDepartments {
    private final DepartmentRules rules;
    private final Callers callers;
    private final CityClock clock;
    private final Outbox outbox;

    DescribingDepartments(DepartmentRules rules, Callers callers, CityClock clock, Outbox outbox) {
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    Department describe(Department department, DepartmentProfile profile) {
        rules.check(department.code, profile);
        var changed = department.describe(profile, callers.current().username(), clock.now());
        department.persist();
        Department.flush();
        outbox.append(DepartmentEventType.CHANGED, department.code, department.sequence, changed);
        return department;
    }
}
