package org.duban.task.extension;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duban.runtime.db.Ids;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Task;

/** A request for more time. The database lets it lapse once its task forgets it undecided. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;
    int round;

    @Enumerated(EnumType.STRING)
    ExtensionState state;

    LocalDate deadline;
    LocalDate newDeadline;
    String reason;
    String progress;
    String askedBy;
    Instant askedAt;
    LocalDate decideBy;
    LocalDate granted;
    String remarks;
    String decidedBy;
    Instant decidedAt;

    protected ExtensionRequest() {}

    ExtensionRequest(Task task, NewExtensionRequest asked, LocalDate decideBy, Act act) {
        id = Ids.next();
        taskId = task.id();
        round = task.round();
        state = ExtensionState.ASKED;
        deadline = task.schedule().deadline();
        newDeadline = asked.newDeadline();
        reason = asked.reason();
        progress = asked.progress();
        askedBy = act.by();
        askedAt = act.at();
        this.decideBy = decideBy;
    }

    /** What the timeline says of the request. */
    Account account() {
        return Account.nothing()
                .with(Field.NEW_DEADLINE, newDeadline)
                .with(Field.PROGRESS, progress)
                .with(Field.DECIDE_BY, decideBy);
    }

    /** The one that a task waits with; who holds the task holds it too. */
    public static Optional<ExtensionRequest> waiting(Task task) {
        UUID asked = task.leeway().asked();
        return asked == null ? Optional.empty() : findByIdOptional(asked);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Sets another day by which to decide on it; answers that, empty where it is the same. */
    public Optional<LocalDate> decideBy(UnaryOperator<LocalDate> anew) {
        LocalDate day = anew.apply(decideBy);
        boolean moved = !day.equals(decideBy);
        decideBy = day;
        return moved ? Optional.of(day) : Optional.empty();
    }

    void decide(ExtensionDecision decision, Act act) {
        state = decision.grants() ? ExtensionState.GRANTED : ExtensionState.REFUSED;
        granted = decision.grants() ? decision.granted(newDeadline) : null;
        remarks = decision.remarks();
        decidedBy = act.by();
        decidedAt = act.at();
    }
}
