package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;
import org.duban.task.numbering.NumberSeries;
import org.duban.task.numbering.Numbers;
import org.duban.task.task.Act;
import org.duban.task.task.Matter;
import org.duban.task.task.Origin;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;

/** Makes the one task of an issued decision. The database refuses a second one. */
@ApplicationScoped
class DerivingTasks {
    private final Reading reading;
    private final Timetables timetables;
    private final Numbers numbers;
    private final TaskRecord record;
    private final CityClock clock;

    DerivingTasks(Reading reading, Timetables timetables, Numbers numbers, TaskRecord record, CityClock clock) {
        this.reading = reading;
        this.timetables = timetables;
        this.numbers = numbers;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    void derive(DecisionEvent decision) {
        Matter matter = reading.of(decision, List.of());
        Act act = Act.ofSystem(decision.reason(), clock);
        Timetable timetable = timetables.now();
        Schedule schedule = timetable.issued(
                matter.kind(), matter.term(), decision.deadline(), clock.dayOf(decision.at()), act.day());
        Task task = new Task(matter, timetable.version(), schedule, Origin.of(decision));
        record.issue(task, () -> numbers.draw(NumberSeries.ofMeeting(decision.meeting())), act);
    }
}
