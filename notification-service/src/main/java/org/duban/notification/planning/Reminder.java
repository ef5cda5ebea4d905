package org.duban.notification.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.notification.notice.Told;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Policy;
import org.duban.runtime.db.Ids;

/**
 * One rung of one task, or something that is told of it whatever its policy says, with what became of it. What the rule
 * said then is kept, whatever the policy says later.
 */
@Entity
public class Reminder extends PanacheEntityBase {
    /** What makes a reminder the same one when a plan is made anew. */
    record Key(String department, int round, String rule, LocalDate nominalDate, int dueVersion) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID taskId;
    private String department;
    private int round;

    @Embedded
    private Said said;

    @Embedded
    private Words words;

    private LocalDate nominalDate;
    private int dueVersion;

    private UUID cause;
    private Instant fireAt;
    private Instant attemptAt;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant settledAt;

    protected Reminder() {}

    private Reminder(TaskPlan task, Said said, LocalDate nominalDate, int dueVersion, Instant fireAt) {
        id = Ids.next();
        taskId = task.taskId();
        department = task.leadDepartment();
        round = task.round();
        this.said = said;
        this.nominalDate = nominalDate;
        this.dueVersion = dueVersion;
        cause = task.lastEvent();
        this.fireAt = fireAt;
        attemptAt = fireAt;
        state = ReminderState.PLANNED;
    }

    static Reminder planned(TaskPlan task, Rung rung, Policy policy, Instant now) {
        Said said = Said.by(rung.rule(), policy);
        Reminder reminder = new Reminder(task, said, rung.nominalDate(), rung.dueVersion(), rung.fireAt());
        if (rung.past()) {
            reminder.settle(ReminderState.SKIPPED, Reason.DAY_PAST, now);
        }
        return reminder;
    }

    /** One that is told at once, whatever becomes of the task: no plan holds it, so none lets go of it. */
    static Reminder announced(TaskPlan task, Announcement news, long ordinal) {
        Said said = Said.announcing(news.subject(), ordinal);
        Reminder reminder = new Reminder(task, said, news.day(), task.dueVersion(), news.at());
        reminder.words = news.words();
        return reminder;
    }

    /** The plan made anew still holds it: one that was cancelled waits again, one that is settled stays so. */
    void keep(Rung rung, Policy by) {
        if (after(rung) != state) {
            state = ReminderState.PLANNED;
            reason = null;
            settledAt = null;
        }
        if (state != ReminderState.PLANNED) {
            return;
        }
        if (!fireAt.equals(rung.fireAt())) {
            fireAt = rung.fireAt();
            attemptAt = rung.fireAt();
        }
        if (!said.sameAs(rung.rule())) {
            said = Said.by(rung.rule(), by);
        }
    }

    /** What it is, or would be, once a plan holds that rung. */
    ReminderState after(Rung rung) {
        boolean waitsAgain = state == ReminderState.CANCELLED && !rung.past() && reason != Reason.NOBODY_LEFT;
        return waitsAgain ? ReminderState.PLANNED : state;
    }

    boolean waits() {
        return state == ReminderState.PLANNED;
    }

    /** Whether it has said, as loud or louder and as late or later, what a new rung of the task would say. */
    boolean standsFor(TaskPlan task, Rung rung) {
        return state == ReminderState.FIRED
                && said.outweighs(rung.rule())
                && round == task.round()
                && dueVersion == rung.dueVersion()
                && department.equals(task.leadDepartment())
                && !nominalDate.isBefore(rung.nominalDate());
    }

    /** No longer held; what has fired or was skipped stays as it is. */
    public void cancel(Reason why, Instant now) {
        if (state == ReminderState.PLANNED) {
            settle(ReminderState.CANCELLED, why, now);
        }
    }

    private void settle(ReminderState became, Reason why, Instant now) {
        state = became;
        reason = why;
        settledAt = now;
    }

    /** Why a plan of the task as it is now no longer holds it. */
    Reason whyNot(TaskPlan task, Policy now) {
        Reason silence = task.silence(said.anchor(), said.offsetDays());
        if (silence != null) {
            return silence;
        }
        if (!department.equals(task.leadDepartment())) {
            return Reason.REASSIGNED;
        }
        if (dueVersion != task.versionFor(said.anchor())) {
            return Reason.DUE_MOVED;
        }
        if (now.rules().stream().noneMatch(said::placedBy)) {
            return Reason.POLICY_CHANGED;
        }
        boolean stops = said.repeating() || said.anchor() == Anchor.REPORT_BY;
        return stops && task.news().reports() ? Reason.REPORTED : Reason.PLANNED_ANEW;
    }

    Key key() {
        return new Key(department, round, said.rule(), nominalDate, dueVersion);
    }

    static Key key(TaskPlan task, Rung rung) {
        return new Key(task.leadDepartment(), task.round(), rung.rule().name(), rung.nominalDate(), rung.dueVersion());
    }

    public UUID id() {
        return id;
    }

    public LocalDate nominalDate() {
        return nominalDate;
    }

    public List<Audience> audience() {
        return said.audience();
    }

    ReminderView view(List<Told> told) {
        return new ReminderView(
                id,
                taskId,
                department,
                said.rule(),
                said.policy(),
                said.policyVersion(),
                round,
                nominalDate,
                dueVersion,
                fireAt,
                said.audience(),
                said.channels(),
                said.slip(),
                state,
                reason,
                settledAt,
                told);
    }
}
