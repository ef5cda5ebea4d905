package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.duban.task.task.Task;

/** The tasks that another one's reports answer too. */
@ApplicationScoped
public class LinkedTasks {
    private final LinkGate gate;

    LinkedTasks(LinkGate gate) {
        this.gate = gate;
    }

    /** Keeps all links as they are until the transaction ends; before the first task is locked. */
    public void hold() {
        gate.passWithOthers();
    }

    /** Those that a report on this locked task is taken for too, now that their states allow it; locked by id. */
    public List<Task> answeredWith(Task principal) {
        return Task.<Task>find("answeredBy = ?1 order by id", principal.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(task -> task.leadDepartment().equals(principal.leadDepartment())
                        && task.reportMove().allowedFrom(task.status()))
                .toList();
    }
}
