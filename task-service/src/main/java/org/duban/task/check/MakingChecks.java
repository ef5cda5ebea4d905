package org.duban.task.check;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Makes the task of a check, with a number from the series of its rectification. */
@ApplicationScoped
class MakingChecks {
    private final Timetables timetables;
    private final Numbers numbers;
    private final TaskRecord record;

    MakingChecks(Timetables timetables, Numbers numbers, TaskRecord record) {
        this.timetables = timetables;
        this.numbers = numbers;
        this.record = record;
    }

    Task make(Task parent, Matter matter, NewChecks body, Act act) {
        Timetable timetable = timetables.now();
        Schedule schedule = timetable.issued(matter.kind(), matter.term(), body.deadline(), act.day(), act.day());
        Task check = new Task(matter, timetable.version(), schedule, Origin.ofCheck(act.by(), parent));
        return record.issue(check, () -> numbers.draw(NumberSeries.ofNumber(parent.number())), act);
    }
}
