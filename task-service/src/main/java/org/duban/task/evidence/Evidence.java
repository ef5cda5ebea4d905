package org.duban.task.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.task.task.Act;
import org.hibernate.annotations.Immutable;

/** A file that was handed in for a task. Its content lies in a store, under its hash. */
@Entity
@Immutable
public class Evidence extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;

    @Embedded
    FileFacts file;

    String title;
    String doneBy;
    String department;
    Instant doneAt;

    protected Evidence() {}

    Evidence(UUID taskId, FileFacts file, String title, Act act) {
        id = Ids.next();
        this.taskId = taskId;
        this.file = file;
        this.title = title;
        doneBy = act.by();
        department = act.department();
        doneAt = act.at();
    }

    /** The files of a task, in the order in which they came. */
    public static List<Evidence> of(UUID task) {
        return list("taskId = ?1 order by id", task);
    }

    /** The next files after that one; null begins with the first. */
    static List<Evidence> page(UUID task, UUID after, int atMost) {
        return (after == null
                        ? Evidence.<Evidence>find("taskId = ?1 order by id", task)
                        : Evidence.<Evidence>find("taskId = ?1 and id > ?2 order by id", task, after))
                .page(0, atMost)
                .list();
    }

    public UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    public FileFacts file() {
        return file;
    }

    /** As callers see it. */
    public EvidenceView view() {
        return new EvidenceView(
                id,
                taskId,
                file.name(),
                title,
                file.mediaType(),
                file.size(),
                file.sha256(),
                doneBy,
                department,
                doneAt);
    }
}
