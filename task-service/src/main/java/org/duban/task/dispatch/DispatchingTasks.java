package org.duban.task.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;
import org.duban.task.numbering.NumberSeries;
import org.duban.task.numbering.Numbers;
import org.duban.task.task.Act;
import org.duban.task.task.Origin;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;

/** Issues a task with no meeting behind it. */
@ApplicationScoped
public class DispatchingTasks {
    private final DispatchRules rules;
    private final Timetables timetables;
    private final Numbers numbers;
    private final TaskRecord record;

    DispatchingTasks(DispatchRules rules, Timetables timetables, Numbers numbers, TaskRecord record) {
        this.rules = rules;
        this.timetables = timetables;
        this.numbers = numbers;
        this.record = record;
    }

    @Transactional
    Task dispatch(NewTask asked, Act act) {
        rules.check(asked, false);
        return issued(asked, act);
    }

    /**
     * A task that was given out elsewhere and is followed here from now on: it may be overdue already.
     *
     * @throws org.duban.runtime.web.Problem 422 naming every field at fault
     */
    @Transactional
    public Task takeOver(NewTask known, Act act) {
        rules.check(known, true);
        return issued(known, act);
    }

    private Task issued(NewTask asked, Act act) {
        Timetable timetable = timetables.now();
        Task task = new Task(
                asked.matter(),
                timetable.version(),
                schedule(asked, timetable, act.day()),
                Origin.of(act.by(), asked.source().type(), asked.source().title()));
        task.arrange(
                asked.reportEvery(), asked.parts().stream().map(NewPart::begun).toList());
        NumberSeries series = NumberSeries.ofInstructions(act.day().getYear());
        return record.issue(task, () -> drawnLast(series), act);
    }

    /** Many people issue from the same series at once: what there is goes to the database before they have to wait. */
    private String drawnLast(NumberSeries series) {
        Task.flush();
        return numbers.draw(series);
    }

    private static Schedule schedule(NewTask asked, Timetable timetable, LocalDate today) {
        Schedule issued = timetable.issued(asked.kind(), asked.term(), asked.deadline(), today, today);
        return asked.reportEvery() == 0 ? issued : timetable.reported(issued, asked.reportEvery(), today);
    }
}
