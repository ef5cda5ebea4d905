package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Gives a department, new or known, a profile, and tells the other services where that changes anything. */
@ApplicationScoped
class DescribingDepartments {
    private final DepartmentRules rules;
    private final Callers callers;
    private final CityClock clock;
    private final Outbox outbox;
    private final Event<DepartmentsChanged> changes;

    DescribingDepartments(
            DepartmentRules rules, Callers callers, CityClock clock, Outbox outbox, Event<DepartmentsChanged> changes) {
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** @throws org.duban.runtime.web.Problem 422 naming every field at fault */
    @Transactional
    Department describe(Department department, DepartmentProfile profile) {
        rules.check(department.code, profile, DepartmentTree.present());
        if (department.isNew() || !profile.equals(DepartmentProfile.of(department))) {
            tell(department, profile);
            Department.flush();
        }
        return department;
    }

    /** The same with a profile that was checked and does change something. */
    @Transactional
    void tell(Department department, DepartmentProfile profile) {
        var changed = department.describe(profile, callers.current().username(), clock.now());
        department.persist();
        outbox.append(DepartmentEventType.CHANGED, department.code, department.sequence, changed);
        changes.fire(new DepartmentsChanged());
    }
}
