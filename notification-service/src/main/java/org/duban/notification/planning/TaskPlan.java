package org.duban.notification.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskStatus;
import org.duban.notification.policy.Anchor;
import org.duban.runtime.security.Caller;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What this service knows of a task: enough to plan its reminders and to word them. */
@Entity
public class TaskPlan extends PanacheEntityBase {
    private static final long STALE = -1;

    @Id
    private UUID taskId;

    private String number;
    private String title;
    private int round;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String leadDepartment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> coDepartments;

    private boolean paused;
    private LocalDate acceptBy;
    private LocalDate deadline;
    private int dueVersion;
    private Instant assignedAt;
    private int assignedRound;
    private int assignedDueVersion;
    private Instant reportedAt;
    private UUID lastEvent;
    private long calendarEdition = STALE;

    protected TaskPlan() {}

    TaskPlan(UUID taskId) {
        this.taskId = taskId;
    }

    /**
     * Takes over the task as the event describes it.
     *
     * @param event its id
     * @param issues whether the event is the task's issue
     */
    void follow(UUID event, TaskEvent task, boolean issues) {
        lastEvent = event;
        boolean newLead = leadDepartment != null && !leadDepartment.equals(task.leadDepartment());
        number = task.number();
        title = task.title();
        round = task.round();
        status = task.status();
        leadDepartment = task.leadDepartment();
        coDepartments = List.copyOf(task.coDepartments());
        paused = task.paused();
        acceptBy = task.acceptBy();
        deadline = task.deadline();
        dueVersion = task.dueVersion();
        reportedAt = task.lastReport() == null ? null : task.lastReport().at();
        if (issues || newLead) {
            assigned(task.at());
        }
    }

    private void assigned(Instant at) {
        assignedAt = at.truncatedTo(ChronoUnit.MICROS);
        assignedRound = round;
        assignedDueVersion = dueVersion;
    }

    /** Its plan has to be looked at again: a repeating rung has fired. */
    public void outdate() {
        calendarEdition = STALE;
    }

    void plannedFrom(long edition) {
        calendarEdition = edition;
    }

    /** Why nothing is said about that anchor now, or null where something is. */
    Reason silence(Anchor anchor) {
        if (status.ended()) {
            return Reason.ENDED;
        }
        if (paused) {
            return Reason.PAUSED;
        }
        return switch (anchor) {
            case ISSUED -> null;
            case ACCEPT_BY -> status == TaskStatus.ISSUED ? null : Reason.ACCEPTED;
            case DUE -> submitted() ? Reason.SUBMITTED : null;
        };
    }

    private boolean submitted() {
        return status == TaskStatus.SUBMITTED || status == TaskStatus.UNDER_VERIFICATION;
    }

    /** Whether it was given to its lead in this round, as far as this service has seen. */
    boolean assignedThisRound() {
        return assignedAt != null && assignedRound == round;
    }

    /** The version that reminders counted from that anchor belong to; only those about the deadline move with it. */
    int versionFor(Anchor anchor) {
        return anchor == Anchor.DUE || assignedAt == null ? dueVersion : assignedDueVersion;
    }

    boolean reportedSince(Instant moment) {
        return reportedAt != null && !reportedAt.isBefore(moment);
    }

    /** Whether the caller may know of the task. */
    public boolean visibleTo(Caller caller) {
        return caller.mayKnow(leadDepartment, coDepartments);
    }

    public UUID taskId() {
        return taskId;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LocalDate deadline() {
        return deadline;
    }

    LocalDate acceptBy() {
        return acceptBy;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    String leadDepartment() {
        return leadDepartment;
    }

    UUID lastEvent() {
        return lastEvent;
    }

    int round() {
        return round;
    }
}
