package org.duban.notification.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Policies;
import org.duban.notification.policy.Policy;
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

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String leadDepartment;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> coDepartments;

    private boolean paused;
    private LocalDate acceptBy;
    private LocalDate planBy;
    private LocalDate reportBy;
    private LocalDate reportMissed;
    private LocalDate deadline;
    private int dueVersion;
    private Instant assignedAt;
    private int assignedRound;
    private int assignedDueVersion;
    private Instant reportedAt;
    private Instant returnedAt;
    private int returnedRound;
    private int returnedDueVersion;
    private UUID lastEvent;
    private long calendarEdition = STALE;

    /** What the event followed last was, while its transaction lasts. */
    @Transient
    private News news = News.NONE;

    protected TaskPlan() {}

    TaskPlan(UUID taskId) {
        this.taskId = taskId;
    }

    /** Takes over the task as the event of that id describes it. */
    void follow(UUID event, TaskEventType type, TaskEvent task) {
        Instant reported =
                task.lastReport() == null ? null : micros(task.lastReport().at());
        boolean newLead = leadDepartment != null && !leadDepartment.equals(task.leadDepartment());
        boolean reports = reported != null && !reported.equals(reportedAt);
        boolean assigns = type == TaskEventType.ISSUED || newLead;
        boolean answered = reports || assigns || round != task.round() || Silence.submitted(task.status());
        reportMissed = missed(type, answered);
        lastEvent = event;
        takeOver(task);
        reportedAt = reported;
        news = new News(assigns, type == TaskEventType.RETURNED, reports);
        if (assigns) {
            assigned(task.at());
        }
        if (type == TaskEventType.RETURNED) {
            returned(task.at());
        }
    }

    /** The report day that passed in vain, until a report or a submission answers it. */
    private LocalDate missed(TaskEventType type, boolean answered) {
        if (type == TaskEventType.REPORT_MISSED) {
            return reportBy;
        }
        return answered ? null : reportMissed;
    }

    private void takeOver(TaskEvent task) {
        number = task.number();
        title = task.title();
        round = task.round();
        kind = task.kind();
        urgency = task.urgency();
        status = task.status();
        leadDepartment = task.leadDepartment();
        coDepartments = List.copyOf(task.coDepartments());
        paused = task.paused();
        acceptBy = task.acceptBy();
        planBy = task.planBy();
        reportBy = task.reportBy();
        deadline = task.deadline();
        dueVersion = task.dueVersion();
    }

    private void assigned(Instant at) {
        assignedAt = micros(at);
        assignedRound = round;
        assignedDueVersion = dueVersion;
        returnedAt = null;
    }

    private void returned(Instant at) {
        returnedAt = micros(at);
        returnedRound = round;
        returnedDueVersion = dueVersion;
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    void plannedFrom(long edition) {
        calendarEdition = edition;
    }

    /** The policy that it follows. */
    Policy policyOf(Policies.Edition policies) {
        return policies.of(kind, urgency, leadDepartment);
    }

    /** What its ladder goes by, in a city of that zone. */
    Standing standing(ZoneId zone) {
        return new Standing(Grounds.of(this, zone), reportedAt);
    }

    /** Why nothing is said now so many working days after that anchor, or null where something is. */
    Reason silence(Anchor anchor, int offsetDays) {
        if (status.ended()) {
            return Reason.ENDED;
        }
        if (paused) {
            return Reason.PAUSED;
        }
        return Silence.about(anchor, offsetDays, status);
    }

    /** When it was given to its lead in this round; null where this service has not seen it. */
    Instant assignedAt() {
        return assignedRound == round ? assignedAt : null;
    }

    /** When it was last returned in this round; null where it was not. */
    Instant returnedAt() {
        return returnedRound == round ? returnedAt : null;
    }

    /** The version that reminders counted from that anchor belong to; only those about the deadline move with it. */
    int versionFor(Anchor anchor) {
        return switch (anchor) {
            case DUE -> dueVersion;
            case RETURNED -> returnedDueVersion;
            case ISSUED, ACCEPT_BY, PLAN_BY, REPORT_BY -> assignedAt == null ? dueVersion : assignedDueVersion;
        };
    }

    News news() {
        return news;
    }

    /** Whether the caller may know of the task. */
    public boolean visibleTo(Caller caller) {
        return caller.mayKnow(leadDepartment, coDepartments);
    }

    public UUID taskId() {
        return taskId;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public LocalDate planBy() {
        return planBy;
    }

    public LocalDate reportBy() {
        return reportBy;
    }

    /** The last day on which a report was due and none came, null once one did. */
    LocalDate reportMissed() {
        return reportMissed;
    }

    LocalDate acceptBy() {
        return acceptBy;
    }

    String leadDepartment() {
        return leadDepartment;
    }

    int dueVersion() {
        return dueVersion;
    }

    UUID lastEvent() {
        return lastEvent;
    }

    int round() {
        return round;
    }
}
