package org.duban.task.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.runtime.json.JsonListColumn;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Schedule;

/** The columns of a task; what can be read off them stands in {@link TaskState}, how they change in {@link Task}. */
@MappedSuperclass
public abstract class TaskRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Version
    int version;

    /** How many events were written about it, and how many facts; the last fact's hash. */
    long sequence;

    int facts;
    String factHead;
    int round = 1;
    String number;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    Term term;

    String title;
    String requirement;

    @Enumerated(EnumType.STRING)
    TaskStatus status;

    String leadDepartment;

    /** Who put it to the present lead department. */
    String assignedBy;

    @Convert(converter = Part.Column.class)
    List<Part> parts = List.of();

    int percent;

    @Embedded
    Report lastReport;

    /** A report is due each so many days; 0 leaves it to the clock profile. */
    int reportEvery;

    /** Who reported, submitted or approved it: they don't verify it. */
    @Convert(converter = Usernames.class)
    List<String> hands = List.of();

    @Enumerated(EnumType.STRING)
    Urgency urgency = Urgency.NORMAL;

    @Embedded
    ClockVersion clock;

    @Embedded
    Schedule schedule;

    @Embedded
    Leeway leeway;

    @Embedded
    Pause pause;

    /** The department that an objection names, null where none is open. */
    String proposedLead;

    @Enumerated(EnumType.STRING)
    PlanState plan;

    @Enumerated(EnumType.STRING)
    Grade grade;

    LocalDate lookBackOn;

    /** The task whose reports answer this one too, null where it is answered by its own. */
    UUID answeredBy;

    @Embedded
    Origin origin;

    Instant issuedAt;
    Instant updatedAt;

    /** The day of its newest closing, null where it was never closed. */
    LocalDate closedOn;

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int round() {
        return round;
    }

    public String number() {
        return number;
    }

    public TaskStatus status() {
        return status;
    }

    public TaskKind kind() {
        return kind;
    }

    public Term term() {
        return term;
    }

    public String title() {
        return title;
    }

    public String requirement() {
        return requirement;
    }

    public String leadDepartment() {
        return leadDepartment;
    }

    public String proposedLead() {
        return proposedLead;
    }

    public Urgency urgency() {
        return urgency;
    }

    public int reportEvery() {
        return reportEvery;
    }

    public ClockVersion clock() {
        return clock;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Leeway leeway() {
        return leeway;
    }

    public Pause pause() {
        return pause;
    }

    public PlanState plan() {
        return plan;
    }

    public Grade grade() {
        return grade;
    }

    public LocalDate lookBackOn() {
        return lookBackOn;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Origin origin() {
        return origin;
    }

    @Converter
    static class Usernames extends JsonListColumn<String> {
        Usernames() {
            super(String[].class);
        }
    }
}
