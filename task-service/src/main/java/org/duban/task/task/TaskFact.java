package org.duban.task.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.db.Ids;
import org.duban.runtime.outbox.Cause;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a task: who, when, why, and what it changed. Never changed itself. */
@Entity
@Immutable
@Table(name = "task_fact")
public class TaskFact extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;
    int position;
    int round;

    @Enumerated(EnumType.STRING)
    Move move;

    String doneBy;
    String department;
    Instant doneAt;
    String reason;
    String narrative;
    boolean late;

    @Enumerated(EnumType.STRING)
    TaskStatus statusBefore;

    @Enumerated(EnumType.STRING)
    TaskStatus statusAfter;

    @Convert(converter = Change.Column.class)
    List<Change> changes;

    /** The event whose handling did it, null where a person did. */
    UUID causation;

    protected TaskFact() {}

    TaskFact(Task task, Move move, Act act, Task.Before before, String narrative) {
        id = Ids.next();
        taskId = task.id;
        position = task.facts;
        round = task.round;
        this.move = move;
        doneBy = act.by();
        department = act.department();
        doneAt = act.at();
        reason = act.reason();
        this.narrative = narrative;
        late = move == Move.ACCEPTANCE && act.day().isAfter(task.schedule.acceptBy());
        statusBefore = before.status();
        statusAfter = task.status();
        changes = Change.between(before.fields(), Snapshot.of(task));
        causation = Cause.current().event();
    }

    public UUID id() {
        return id;
    }

    /** Its place among the facts of its task: 1, 2, 3 … */
    public int position() {
        return position;
    }

    /** The facts of a task after this position, in their order. */
    public static List<TaskFact> of(UUID task, int after, int atMost) {
        return find("taskId = ?1 and position > ?2 order by position", task, after)
                .page(0, atMost)
                .list();
    }
}
