package org.duban.notification.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
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

    /** In the order of their days; {@code after} holds day and id of the last row of the page before. */
    static List<Reminder> page(UUID task, ReminderState state, List<String> after, int rows) {
        StringBuilder query = new StringBuilder("taskId = :task");
        Parameters values = Parameters.with("task", task);
        if (state != null) {
            query.append(" and state = :state");
            values.and("state", state);
        }
        if (!after.isEmpty()) {
            query.append(" and (nominalDate > :day or nominalDate = :day and id > :id)");
            values.and("day", LocalDate.parse(after.get(0))).and("id", UUID.fromString(after.get(1)));
        }
        return Reminder.<Reminder>find(query.toString(), Sort.by("nominalDate").and("id"), values)
                .page(0, rows)
                .list();
    }

    Key key() {
        return new Key(department, round, rule, nominalDate, dueVersion);
    }

    static Key key(TaskPlan task, Rung rung) {
        return new Key(task.leadDepartment(), task.round(), rung.rule().name(), rung.nominalDate(), rung.dueVersion());
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
