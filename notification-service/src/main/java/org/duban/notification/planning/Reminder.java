package org.duban.notification.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.notice.Told;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Rule;
import org.duban.runtime.db.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One rung of one task, with what became of it. What the rule said then is kept, whatever the policy says later. */
@Entity
public class Reminder extends PanacheEntityBase {
    /** What makes a reminder the same one when a plan is made anew. */
    record Key(String department, int round, String rule, LocalDate nominalDate, int dueVersion) {}

    @Id
    private UUID id;

    private UUID taskId;
    private String department;
    private int round;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Anchor anchor;

    private int offsetDays;
    private boolean repeating;
    private LocalDate nominalDate;
    private int dueVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Audience> audience;

    @Enumerated(EnumType.STRING)
    private SlipColour slip;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Channel> channels;

    private UUID cause;
    private Instant fireAt;
    private Instant attemptAt;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant settledAt;

    protected Reminder() {}

    static Reminder planned(TaskPlan task, Rung rung, Instant now) {
        Reminder reminder = new Reminder();
        reminder.id = Ids.next();
        reminder.taskId = task.taskId();
        reminder.department = task.leadDepartment();
        reminder.round = task.round();
        reminder.nominalDate = rung.nominalDate();
        reminder.dueVersion = rung.dueVersion();
        reminder.obey(rung.rule());
        reminder.cause = task.lastEvent();
        reminder.fireAt = rung.fireAt();
        reminder.attemptAt = rung.fireAt();
        reminder.state = ReminderState.PLANNED;
        if (rung.past()) {
            reminder.settle(ReminderState.SKIPPED, Reason.DAY_PAST, now);
        }
        return reminder;
    }

    private void obey(Rule said) {
        rule = said.name();
        anchor = said.anchor();
        offsetDays = said.offsetDays();
        repeating = said.repeats();
        audience = said.audience();
        channels = said.channels();
        slip = said.slip();
    }

    /** The plan made anew still holds it: one that was cancelled waits again, one that is settled stays so. */
    void keep(Rung rung) {
        if (state == ReminderState.CANCELLED && !rung.past() && reason != Reason.NOBODY_LEFT) {
            state = ReminderState.PLANNED;
            reason = null;
            settledAt = null;
        }
        if (state == ReminderState.PLANNED && !fireAt.equals(rung.fireAt())) {
            fireAt = rung.fireAt();
            attemptAt = rung.fireAt();
        }
    }

    /** No longer held; what has fired or was skipped stays as it is. */
    public void cancel(Reason why, Instant now) {
        if (state == ReminderState.PLANNED) {
            settle(ReminderState.CANCELLED, why, now);
        }
    }

    /** It stands in the inboxes. */
    public void fired(Instant now) {
        settle(ReminderState.FIRED, null, now);
    }

    /** Nobody is known yet whom it could be told. */
    public void postpone(Instant now, Duration pause) {
        attemptAt = now.plus(pause);
    }

    private void settle(ReminderState became, Reason why, Instant now) {
        state = became;
        reason = why;
        settledAt = now;
    }

    /** Why a plan of the task as it is now no longer holds it. */
    Reason whyNot(TaskPlan task) {
        Reason silence = task.silence(anchor);
        if (silence != null) {
            return silence;
        }
        if (!department.equals(task.leadDepartment())) {
            return Reason.REASSIGNED;
        }
        if (dueVersion != task.versionFor(anchor)) {
            return Reason.DUE_MOVED;
        }
        return repeating && task.reportedSince(Instant.EPOCH) ? Reason.REPORTED : Reason.PLANNED_ANEW;
    }

    Key key() {
        return new Key(department, round, rule, nominalDate, dueVersion);
    }

    static Key key(TaskPlan task, Rung rung) {
        return new Key(task.leadDepartment(), task.round(), rung.rule().name(), rung.nominalDate(), rung.dueVersion());
    }

    /** The task's event from which it was planned. */
    public UUID cause() {
        return cause;
    }

    public UUID id() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public String department() {
        return department;
    }

    public int round() {
        return round;
    }

    public String rule() {
        return rule;
    }

    public Anchor anchor() {
        return anchor;
    }

    public int offsetDays() {
        return offsetDays;
    }

    public boolean repeating() {
        return repeating;
    }

    public LocalDate nominalDate() {
        return nominalDate;
    }

    public int dueVersion() {
        return dueVersion;
    }

    public List<Audience> audience() {
        return audience;
    }

    public SlipColour slip() {
        return slip;
    }

    ReminderView view(List<Told> told) {
        return new ReminderView(
                id,
                taskId,
                department,
                rule,
                round,
                nominalDate,
                dueVersion,
                fireAt,
                audience,
                channels,
                slip,
                state,
                reason,
                settledAt,
                told);
    }
}
