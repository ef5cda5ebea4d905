package org.duban.task.urge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Task;

/** A slip by which the supervision office urged a department. Never changed. */
@Entity
@Table(name = "urge")
public class Urge extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;
    String number;
    String message;
    String urgedBy;
    Instant urgedAt;

    protected Urge() {}

    Urge(Task task, String number, String message, Act act) {
        id = Ids.next();
        taskId = task.id();
        this.number = number;
        this.message = message;
        urgedBy = act.by();
        urgedAt = act.at();
    }

    Account account() {
        return Account.nothing()
                .with(Field.SLIP, number)
                .with(Field.MESSAGE, message)
                .about(id);
    }

    UrgeView view() {
        return new UrgeView(id, taskId, number, message, urgedBy, urgedAt);
    }

    /** Those of a task, newest first; {@code before} is null on the first page. */
    static List<Urge> of(UUID task, UUID before, int atMost) {
        return (before == null
                        ? Urge.<Urge>find("taskId = ?1 order by id desc", task)
                        : Urge.<Urge>find("taskId = ?1 and id < ?2 order by id desc", task, before))
                .page(0, atMost)
                .list();
    }
}
