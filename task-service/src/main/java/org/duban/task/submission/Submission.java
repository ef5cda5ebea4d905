package org.duban.task.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.runtime.json.JsonListColumn;
import org.duban.task.approval.Answer;
import org.duban.task.task.Act;
import org.duban.task.task.Task;

/** A final report and what the head said of it. A task has one each time that it is submitted. */
@Entity
@Table(name = "submission")
public class Submission extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;

    /** Of the fact that tells of it: the newest is the one that counts. */
    int position;

    int round;
    String report;

    @Convert(converter = Files.class)
    List<UUID> evidenceIds;

    String submittedBy;
    String department;
    Instant submittedAt;

    @Embedded
    Answer answer;

    protected Submission() {}

    Submission(Task task, NewSubmission body, Act act) {
        id = Ids.next();
        taskId = task.id();
        round = task.round();
        report = body.report();
        evidenceIds = body.evidenceIds();
        submittedBy = act.by();
        department = act.department();
        submittedAt = act.at();
    }

    Submission at(int place) {
        position = place;
        return this;
    }

    void answer(Answer given) {
        answer = given;
    }

    public List<UUID> evidenceIds() {
        return evidenceIds;
    }

    /** The last one that was handed in. */
    public static Optional<Submission> newest(UUID task) {
        return find("taskId = ?1 order by position desc", task).firstResultOptional();
    }

    @Converter
    static class Files extends JsonListColumn<UUID> {
        Files() {
            super(UUID[].class);
        }
    }
}
