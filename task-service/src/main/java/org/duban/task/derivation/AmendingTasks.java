package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Matter;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Brings the task of an amended decision in step; one that has ended stays as it is. */
@ApplicationScoped
class AmendingTasks {
    private final Reading reading;
    private final Timetables timetables;
    private final TaskRecord record;
    private final DerivingTasks deriving;
    private final CityClock clock;

    AmendingTasks(Reading reading, Timetables timetables, TaskRecord record, DerivingTasks deriving, CityClock clock) {
        this.reading = reading;
        this.timetables = timetables;
        this.record = record;
        this.deriving = deriving;
        this.clock = clock;
    }

    /** The event carries the whole decision, so that one never heard of is derived from its amendment. */
    @Transactional
    void amend(DecisionEvent decision) {
        Tasks.lockedOfDecision(decision.id())
                .ifPresentOrElse(task -> record.keep(amended(task, decision)), () -> deriving.derive(decision));
    }

    private TaskMoved amended(Task task, DecisionEvent decision) {
        Act act = Act.ofSystem(decision.reason(), clock);
        if (task.status().ended()) {
            return task.note(Move.NOT_APPLIED, Account.nothing(), act);
        }
        Matter matter = reading.of(decision, task.departments());
        return task.amend(matter, schedule(task, matter, decision, act), act);
    }

    private Schedule schedule(Task task, Matter matter, DecisionEvent decision, Act act) {
        Timetable timetable = timetables.of(task.clock());
        boolean termStays = decision.deadline() == null && decision.term() == task.term();
        Schedule due = termStays
                ? task.schedule()
                : timetable.due(task.schedule(), decision.term(), decision.deadline(), clock.dayOf(decision.at()));
        if (!matter.leadDepartment().equals(task.leadDepartment())) {
            return timetable.handedOver(due, matter.kind(), act.day());
        }
        // While it was submitted no report was asked for, so none was missed.
        return due.submittedOn() == null ? due : timetable.ahead(due, task.reportEvery(), act.day());
    }
}
