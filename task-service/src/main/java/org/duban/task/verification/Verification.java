package org.duban.task.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.duban.task.task.Act;
import org.duban.task.task.Grade;
import org.duban.task.task.Task;
import org.hibernate.annotations.Immutable;

/** What the supervision office said of a submission. */
@Entity
@Immutable
@Table(name = "verification")
public class Verification extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;

    /** Of the fact that tells of it: the newest is the one that counts. */
    int position;

    int round;

    @Enumerated(EnumType.STRING)
    NewVerification.Verdict verdict;

    @Enumerated(EnumType.STRING)
    Grade grade;

    String remarks;

    /** That of the task after it. */
    LocalDate deadline;

    @Convert(converter = Judgement.Column.class)
    List<Judgement> criteria;

    String verifiedBy;
    Instant verifiedAt;

    protected Verification() {}

    Verification(Task task, NewVerification body, Act act) {
        id = Ids.next();
        taskId = task.id();
        round = task.round();
        verdict = body.verdict();
        grade = body.grade();
        remarks = body.remarks();
        criteria = body.criteria();
        verifiedBy = act.by();
        verifiedAt = act.at();
    }

    Verification at(int place, LocalDate due) {
        position = place;
        deadline = due;
        return this;
    }

    static Optional<Verification> newest(UUID task) {
        return find("taskId = ?1 order by position desc", task).firstResultOptional();
    }
}
