package org.duban.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.instruction.Answers;
import org.duban.task.link.LinkedTasks;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Takes a department's report: the lead's on the whole and for what is linked to it, a co-department's on its part. */
@ApplicationScoped
class ReportingProgress {
    private final Tasks tasks;
    private final LinkedTasks linked;
    private final TaskRecord record;
    private final Timetables timetables;
    private final ReportRules rules;

    ReportingProgress(Tasks tasks, LinkedTasks linked, TaskRecord record, Timetables timetables, ReportRules rules) {
        this.tasks = tasks;
        this.linked = linked;
        this.record = record;
        this.timetables = timetables;
        this.rules = rules;
    }

    @Transactional
    ReportView report(UUID id, NewReport body, Act act) {
        linked.hold();
        Task task = tasks.knownAndLocked(id);
        Move move = task.leadDepartment().equals(act.department()) ? task.reportMove() : Move.PART_REPORT;
        tasks.requireMove(task, move);
        return move == Move.PART_REPORT ? reportPart(task, body, act) : reportWhole(task, body, act);
    }

    private ReportView reportPart(Task task, NewReport body, Act act) {
        rules.checkPart(task, body, act.department());
        TaskMoved moved = task.reportPart(body.progress(), body.account(), act);
        record.keep(moved);
        return ReportView.of(moved, body, List.of());
    }

    private ReportView reportWhole(Task task, NewReport body, Act act) {
        List<Task> also = linked.answeredWith(task);
        Answers answers =
                rules.check(Stream.concat(Stream.of(task), also.stream()).toList(), body);
        TaskMoved moved = keep(task, body.account(), answers, body, act);
        Account elsewhere =
                body.account().with(Field.REPORTED_ON, task.number()).about(task.id());
        also.forEach(one -> keep(one, elsewhere, answers, body, act));
        return ReportView.of(moved, body, also);
    }

    private TaskMoved keep(Task task, Account account, Answers answers, NewReport body, Act act) {
        Schedule next = timetables.of(task.clock()).reported(task.schedule(), task.reportEvery(), act.day());
        TaskMoved moved = task.report(body.progress(), answers.addTo(account, task.id()), next, act);
        record.keep(moved);
        answers.keep(moved);
        return moved;
    }
}
