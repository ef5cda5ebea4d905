package org.duban.task.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.runtime.db.Ids;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetable;

/**
 * What a lead department must do (督办事项). Each verb checks the state, changes it, and yields what is to be kept and
 * told of it. {@code next} are the dates after it.
 */
@Entity
@Table(name = "task")
public class Task extends TaskState {
    protected Task() {}

    /** A task that is about to be issued. */
    public Task(Matter matter, ClockVersion clock, Schedule schedule, Origin origin) {
        id = Ids.next();
        this.clock = clock;
        this.schedule = schedule;
        this.origin = origin;
        take(matter);
    }

    /** Gives it out; its number comes last, see {@link TaskRecord#issue}. */
    TaskMoved issue(Act act) {
        status = TaskStatus.ISSUED;
        issuedAt = act.at();
        assignedBy = origin.issuedBy();
        leeway = Leeway.ofRound(act.day(), schedule.deadline());
        return moved(Move.ISSUE, act, Account.nothing(), Before.NOTHING);
    }

    void number(String drawn) {
        number = drawn;
    }

    /** The lead department signs for it. */
    public TaskMoved accept(Schedule next, Act act) {
        return step(Move.ACCEPTANCE, act, Account.nothing(), () -> schedule = next);
    }

    /** The lead's head says that it is not theirs, and whose it is. */
    public TaskMoved object(String proposed, Schedule next, Act act) {
        return step(Move.OBJECTION, act, Account.nothing().with(Field.PROPOSED, proposed), () -> {
            proposedLead = proposed;
            schedule = next;
        });
    }

    /** The supervision office rules on an objection: with another matter it is upheld, with none refused. */
    public TaskMoved rule(Matter upheld, Schedule next, Act act) {
        Account account = Account.nothing().with(Field.VERDICT, upheld == null ? "REFUSED" : "UPHELD");
        return step(Move.RULING, act, account, () -> handOver(upheld, next, act));
    }

    /** The supervision office puts it to another lead department, or to the same one anew. */
    public TaskMoved reassign(Matter matter, Schedule next, Act act) {
        return step(Move.REASSIGNMENT, act, Account.nothing(), () -> handOver(matter, next, act));
    }

    /** The lead's officer lays a plan before its head. */
    public TaskMoved plan(Account account, Act act) {
        return step(Move.PLAN, act, account, () -> plan = PlanState.PENDING);
    }

    /** The lead's head answers the plan, by {@link Move#PLAN_APPROVAL} or {@link Move#PLAN_DECLINE}. */
    public TaskMoved answerPlan(Move how, Account account, Act act) {
        return step(how, act, account, () -> {
            plan = how == Move.PLAN_APPROVAL ? PlanState.APPROVED : PlanState.DECLINED;
            sign(act);
        });
    }

    /** The lead department reports. */
    public TaskMoved report(Progress progress, Account account, Schedule next, Act act) {
        return step(reportMove(), act, account, () -> {
            percent = progress.percent();
            lastReport = new Report(act.by(), act.at(), progress.percent(), progress.narrative());
            schedule = next;
            sign(act);
        });
    }

    /** A co-department reports on its part. */
    public TaskMoved reportPart(Progress progress, Account account, Act act) {
        return step(Move.PART_REPORT, act, account, () -> {
            partOf(act.department()).ifPresent(part -> put(part.at(progress.percent())));
            sign(act);
        });
    }

    /** The supervision office changes what one of its co-departments is to do, or by when. */
    public TaskMoved change(Part changed, Act act) {
        Account account = Account.nothing()
                .with(Field.DEPARTMENT, changed.department())
                .with(Field.PART, changed.part())
                .with(Field.DEADLINE, changed.deadline());
        return step(Move.PART, act, account, () -> put(changed));
    }

    /** The lead's head asks for more time. */
    public TaskMoved askForExtension(UUID request, Account account, Act act) {
        return step(Move.EXTENSION_REQUEST, act, account.about(request), () -> leeway = leeway.asking(request));
    }

    /** The supervision office grants what was asked for, or refuses: then {@code next} is null. */
    public TaskMoved decideOnExtension(Schedule next, Account account, Act act) {
        return step(Move.EXTENSION_DECISION, act, account.about(leeway.asked()), () -> {
            leeway = next == null ? leeway.asking(null) : leeway.granted(schedule.deadline(), next.deadline());
            schedule = next == null ? schedule : next;
        });
    }

    /** Something is said of it that changes no state: an urge, a file, a link, a check of another department … */
    public TaskMoved note(Move what, Account account, Act act) {
        return step(what, act, account, () -> {});
    }

    /** A leader writes on it; {@code raised} is null where its urgency stays. */
    public TaskMoved instruct(Urgency raised, Account account, Act act) {
        return step(Move.INSTRUCTION, act, account, () -> urgency = raised == null ? urgency : raised);
    }

    /** Lets another task's reports answer it, or, with null, only its own again. */
    public TaskMoved answerBy(UUID principal, Account account, Act act) {
        return step(Move.LINK, act, account, () -> answeredBy = principal);
    }

    /** Stops its clock. */
    public TaskMoved suspend(Act act) {
        return step(Move.SUSPENSION, act, Account.nothing(), () -> {});
    }

    /** Lets its clock run on. */
    public TaskMoved resume(Timetable timetable, Act act) {
        return step(Move.RESUMPTION, act, Account.nothing(), () -> {
            schedule = timetable.resumed(schedule, pause.since(), act.day());
            movePartsOn(timetable, act.day());
        });
    }

    /** The lead's officer says that it is done. */
    public TaskMoved submit(Account account, Act act) {
        return step(Move.SUBMISSION, act, account, () -> {
            schedule = schedule.submitted(act.day());
            sign(act);
        });
    }

    /** The lead's head lets the submission go, by {@link Move#APPROVAL}, or holds it back, by {@link Move#DECLINE}. */
    public TaskMoved answerSubmission(Move how, Account account, Schedule next, Act act) {
        return step(how, act, account, () -> {
            schedule = next;
            sign(act);
        });
    }

    /** The supervision office is content. */
    public TaskMoved close(Grade verdict, Account account, Act act) {
        return step(Move.CLOSING, act, account.with(Field.GRADE, verdict), () -> {
            grade = verdict;
            closedOn = act.day();
            schedule = schedule.submitted(schedule.submittedOn());
        });
    }

    /** The supervision office is not content. */
    public TaskMoved returnFor(Account account, Schedule next, Act act) {
        return step(Move.RETURN, act, account, () -> schedule = next);
    }

    /** Sets the day on which it is looked back at. */
    public TaskMoved lookBackOn(LocalDate day, Act act) {
        return step(
                Move.LOOK_BACK,
                act,
                Account.nothing().with(Field.LOOK_BACK_ON, day).on(day),
                () -> lookBackOn = day);
    }

    /** What the look-back found. */
    public TaskMoved judgeLookBack(Account account, Act act) {
        return step(Move.LOOK_BACK_VERDICT, act, account.on(lookBackOn), () -> lookBackOn = null);
    }

    /** Begins another round. */
    public TaskMoved reopen(Account account, Schedule next, Act act) {
        return step(Move.REOPENING, act, account, () -> {
            round++;
            schedule = next;
            leeway = Leeway.ofRound(act.day(), next.deadline());
            grade = null;
            lookBackOn = null;
        });
    }

    /** Takes over what its decision says now. */
    public TaskMoved amend(Matter matter, Schedule amended, Act act) {
        boolean newLead = !matter.leadDepartment().equals(leadDepartment);
        return step(newLead ? Move.LEAD_AMENDMENT : Move.AMENDMENT, act, Account.nothing(), () -> {
            schedule = amended.unsubmitted();
            leeway = leeway.dueOn(schedule.deadline());
            if (newLead) {
                handOver(matter, schedule, act);
            } else {
                take(matter);
            }
        });
    }

    /** Gives it other dates, by {@link Move#DUE_CHANGE} or because a day passed. */
    public TaskMoved date(Move why, Schedule next, Account account, Act act) {
        return step(why, act, account, () -> {
            leeway = next.deadline().equals(schedule.deadline()) ? leeway : leeway.dueOn(next.deadline());
            schedule = next;
        });
    }

    /** Ends it undone, by {@link Move#CANCELLATION} or {@link Move#REVOCATION}. */
    public TaskMoved cancel(Move how, Act act) {
        return step(how, act, Account.nothing(), () -> {});
    }

    private TaskMoved step(Move move, Act act, Account account, Runnable change) {
        Before before = Before.of(this, move, act);
        TaskStatus next = move.from(status, pause == null ? null : pause.from());
        change.run();
        pause = next == TaskStatus.SUSPENDED ? pause == null ? new Pause(status, act.day()) : pause : null;
        status = next;
        settle();
        return moved(move, act, account, before);
    }

    private TaskMoved moved(Move move, Act act, Account account, Before before) {
        updatedAt = act.at();
        facts++;
        sequence += move.event() == null ? 0 : 1;
        TaskFact fact = new TaskFact(this, move, act, account, before);
        factHead = fact.hash;
        return new TaskMoved(this, fact, act, before.stand(), Stand.of(this));
    }
}
