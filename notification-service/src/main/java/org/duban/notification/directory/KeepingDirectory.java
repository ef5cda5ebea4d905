package org.duban.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.duban.contracts.department.DepartmentChanged;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Gate;
import org.duban.runtime.db.Sql;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Takes over each department as it is published. */
@ApplicationScoped
class KeepingDirectory implements Listener {
    private final Event<DepartmentKnown> known;
    private final Gate gate;

    KeepingDirectory(Event<DepartmentKnown> known, Sql sql) {
        this.known = known;
        this.gate = Directory.gate(sql);
    }

    @Override
    public Topic topic() {
        return Topic.DEPARTMENTS;
    }

    @Override
    public Reactions reactions() {
        return new Reactions().on(DepartmentEventType.CHANGED, DepartmentChanged.class, this::take);
    }

    private void take(Received<DepartmentChanged> event) {
        String code = event.payload().code();
        Department department = Department.<Department>findByIdOptional(code).orElseGet(() -> new Department(code));
        department.become(event.payload());
        department.persist();
        gate.passAlone();
        known.fire(new DepartmentKnown(code));
    }
}
