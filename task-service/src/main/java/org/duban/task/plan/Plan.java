package org.duban.task.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.runtime.db.Ids;
import org.duban.task.approval.Answer;
import org.duban.task.task.Act;
import org.duban.task.task.Task;

/** One version of a rectification's plan. The next one takes its place and leaves it as it was. */
@Entity
@Table(name = "plan")
public class Plan extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;

    /** 1, 2, 3 … within the task. */
    int edition;

    int round;

    @Convert(converter = PlanRow.Column.class)
    List<PlanRow> benchmark;

    String rootCause;
    String mechanism;
    String laidBy;
    String department;
    Instant laidAt;

    @Embedded
    Answer answer;

    protected Plan() {}

    Plan(Task task, int edition, Act act) {
        id = Ids.next();
        taskId = task.id();
        round = task.round();
        this.edition = edition;
        laidBy = act.by();
        department = act.department();
        laidAt = act.at();
    }

    /** What it says, once and for all. */
    Plan says(NewPlan body, Map<UUID, Measure> present) {
        benchmark = body.rowsAfter(present);
        rootCause = body.rootCause();
        mechanism = body.mechanism();
        return this;
    }

    void answer(Answer given) {
        answer = given;
    }

    /** Keeps how far one of its measures is now. */
    void note(Measure changed) {
        benchmark = benchmark.stream().map(row -> row.with(changed)).toList();
    }

    Map<UUID, Measure> measuresById() {
        return measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public List<Measure> measures() {
        return benchmark.stream().flatMap(row -> row.measures().stream()).toList();
    }

    public String rootCause() {
        return rootCause;
    }

    public String mechanism() {
        return mechanism;
    }

    /** The newest version, whoever laid it. */
    static Optional<Plan> newest(UUID task) {
        return find("taskId = ?1 order by edition desc", task).firstResultOptional();
    }

    static Optional<Plan> of(UUID task, int edition) {
        return find("taskId = ?1 and edition = ?2", task, edition).firstResultOptional();
    }

    /** The one that counts now; a new lead department begins with none. */
    public static Optional<Plan> present(Task task) {
        return task.plan() == null ? Optional.empty() : newest(task.id());
    }
}
