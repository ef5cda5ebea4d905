package org.duban.meeting.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.duban.contracts.department.DepartmentChanged;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Keeps the newest state of each department. */
@ApplicationScoped
class DepartmentListener implements Listener {
    /** Something about a department is new. */
    record Learnt() {}

    private final Event<Learnt> learnt;

    DepartmentListener(Event<Learnt> learnt) {
        this.learnt = learnt;
    }

    @Override
    public Topic topic() {
        return Topic.DEPARTMENTS;
    }

    @Override
    public Reactions reactions() {
        return new Reactions().on(DepartmentEventType.CHANGED, DepartmentChanged.class, this::learn);
    }

    private void learn(Received<DepartmentChanged> event) {
        String code = event.payload().code();
        Department known = Department.findById(code);
        Department department = known == null ? new Department(code) : known;
        department.learn(event.payload());
        department.persist();
        learnt.fire(new Learnt());
    }
}
