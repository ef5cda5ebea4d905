package org.duban.task.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.runtime.db.Ids;
import org.duban.task.clock.Schedule;

/**
 * What a lead department must do (督办事项). Each verb checks the state, changes it, and yields what is to be kept and
 * told of it.
 */
@Entity
@Table(name = "task")
public class Task extends PanacheEntityBase {
    @Id
    UUID id;

    @Version
    int version;

    /** How many events were written about it, and how many facts. */
    long sequence;

    int facts;
    int round = 1;
    String number;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    Term term;

    String title;
    String requirement;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    String leadDepartment;

    @Convert(converter = Part.Column.class)
    List<Part> parts = List.of();

    int percent;

    @Embedded
    Report lastReport;

    @Enumerated(EnumType.STRING)
    Urgency urgency = Urgency.NORMAL;

    @Embedded
    Schedule schedule;

    @Embedded
    Origin origin;

    Instant issuedAt;
    Instant updatedAt;

    /** What it was like before a move. */
    record Before(TaskStatus status, Map<String, String> fields) {}

    protected Task() {}

    /** A task that is about to be issued. */
    public Task(Matter matter, Schedule schedule, Origin origin) {
        id = Ids.next();
        this.schedule = schedule;
        this.origin = origin;
        take(matter);
    }

    /** Gives it out under its number. */
    public TaskMoved issue(String number, Act act) {
        this.number = number;
        status = TaskStatus.ISSUED;
        issuedAt = act.at();
        return moved(Move.ISSUE, act, new Before(null, Map.of()), null);
    }

    /** The lead department signs for it. */
    public TaskMoved accept(Act act) {
        return step(Move.ACCEPTANCE, act, null, () -> {});
    }

    /** The lead department reports; {@code next} are the dates after it. */
    public TaskMoved report(Progress progress, Schedule next, Act act) {
        return step(Move.REPORT, act, progress.narrative(), () -> {
            percent = progress.percent();
            lastReport = new Report(act.by(), act.at(), progress.percent(), progress.narrative());
            schedule = next;
        });
    }

    /** A co-department reports on its part. */
    public TaskMoved reportPart(Progress progress, Act act) {
        return step(Move.PART_REPORT, act, progress.narrative(), () -> {
            parts = parts.stream()
                    .map(part -> part.department().equals(act.department())
                            ? new Part(part.department(), progress.percent())
                            : part)
                    .toList();
        });
    }

    /** Takes over what its decision says now. */
    public TaskMoved amend(Matter matter, Schedule amended, Act act) {
        boolean newLead = !matter.leadDepartment().equals(leadDepartment);
        return step(newLead ? Move.LEAD_AMENDMENT : Move.AMENDMENT, act, null, () -> {
            take(matter);
            schedule = amended.unsubmitted();
            lastReport = newLead ? null : lastReport;
        });
    }

    /** Ends it undone, by {@link Move#CANCELLATION} or {@link Move#REVOCATION}. */
    public TaskMoved cancel(Move how, Act act) {
        return step(how, act, null, () -> {});
    }

    /** Remembers that its decision changed after it had ended. */
    public TaskMoved leaveAsItIs(Act act) {
        return step(Move.NOT_APPLIED, act, null, () -> {});
    }

    /** How far a department is with its own part, the lead's being that of the whole. */
    public int percentOf(String department) {
        if (department.equals(leadDepartment)) {
            return percent;
        }
        return parts.stream()
                .filter(part -> part.department().equals(department))
                .map(Part::percent)
                .findFirst()
                .orElse(0);
    }

    /** Its light on that day, null where it has none. */
    public Light lightOn(LocalDate today) {
        return Light.of(status, paused(), schedule.deadline(), schedule.yellowFrom(), schedule.submittedOn(), today);
    }

    boolean paused() {
        return status == TaskStatus.OBJECTED || status == TaskStatus.SUSPENDED;
    }

    List<String> coDepartments() {
        return parts.stream().map(Part::department).toList();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public TaskStatus status() {
        return status;
    }

    public String leadDepartment() {
        return leadDepartment;
    }

    public Term term() {
        return term;
    }

    public Schedule schedule() {
        return schedule;
    }

    /** The task of a decision, locked until the transaction ends. */
    public static Optional<Task> lockedOfDecision(String decision) {
        return find("origin.decisionId", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private TaskMoved step(Move move, Act act, String narrative, Runnable change) {
        Before before = new Before(status, Snapshot.of(this));
        status = move.from(status);
        change.run();
        return moved(move, act, before, narrative);
    }

    private TaskMoved moved(Move move, Act act, Before before, String narrative) {
        updatedAt = act.at();
        facts++;
        sequence += move.event() == null ? 0 : 1;
        return new TaskMoved(this, new TaskFact(this, move, act, before, narrative), act);
    }

    /** Each department brings along how far it was. */
    private void take(Matter matter) {
        List<Part> newParts = matter.coDepartments().stream()
                .map(code -> new Part(code, leadDepartment == null ? 0 : percentOf(code)))
                .toList();
        percent = leadDepartment == null ? 0 : percentOf(matter.leadDepartment());
        parts = newParts;
        kind = matter.kind();
        term = matter.term();
        title = matter.title();
        requirement = matter.requirement();
        leadDepartment = matter.leadDepartment();
    }
}
