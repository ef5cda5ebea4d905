package org.duban.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Takes a department's report: the lead's on the whole, a co-department's on its part. */
@ApplicationScoped
class ReportingProgress {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Timetables timetables;
    private final Checks checks;

    ReportingProgress(Tasks tasks, TaskRecord record, Timetables timetables, Checks checks) {
        this.tasks = tasks;
        this.record = record;
        this.timetables = timetables;
        this.checks = checks;
    }

    @Transactional
    ReportView report(UUID id, NewReport body, Act act) {
        Task task = tasks.knownAndLocked(id);
        Move move = task.leadDepartment().equals(act.department()) ? task.reportMove() : Move.PART_REPORT;
        tasks.requireMove(task, move);
        check(task, body, act);
        Account account = Account.narrative(body.narrative());
        TaskMoved moved = move == Move.PART_REPORT
                ? task.reportPart(body.progress(), account, act)
                : task.report(body.progress(), account, next(task, act), act);
        record.keep(moved);
        return view(moved, body);
    }

    private Schedule next(Task task, Act act) {
        return timetables.of(task.clock()).reported(task.schedule(), task.reportEvery(), act.day());
    }

    private void check(Task task, NewReport body, Act act) {
        checks.valid(body);
        ClassificationMarks.refuse(body.narrative(), body.reason());
        if (body.fallsWithoutReason(task.percentOf(act.department()))) {
            throw Problem.invalid("reason", new Text("is needed where percent falls", "进度下降时须说明原因"));
        }
    }

    private static ReportView view(TaskMoved moved, NewReport body) {
        Act act = moved.act();
        Task task = moved.task();
        return new ReportView(
                moved.fact().id(),
                task.id(),
                act.department(),
                act.by(),
                act.at(),
                body.percent(),
                body.narrative(),
                act.reason(),
                task.status(),
                task.schedule().reportBy());
    }
}
