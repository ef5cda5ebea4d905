package org.duban.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office decide on a request for more time. */
@ApplicationScoped
class DecidingOnExtensions {
    private final Tasks tasks;
    private final ExtensionRules rules;
    private final Timetables timetables;
    private final TaskRecord record;
    private final Acts acts;

    DecidingOnExtensions(Tasks tasks, ExtensionRules rules, Timetables timetables, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.rules = rules;
        this.timetables = timetables;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Shown decide(ExtensionRequest request, String ifMatch, ExtensionDecision body) {
        Task task = tasks.toMove(request.taskId, Move.EXTENSION_DECISION, ifMatch);
        requireOpen(request, task);
        rules.check(task, request, body);
        Act act = acts.mine(body.remarks());
        Schedule next = body.grants()
                ? timetables.of(task.clock()).dueOn(task.schedule(), body.granted(request.newDeadline))
                : null;
        request.decide(body, act);
        Account account =
                Account.nothing().with(Field.VERDICT, body.verdict()).with(Field.NEW_DEADLINE, request.granted);
        record.keep(task.decideOnExtension(next, account, act));
        return new Shown(request, task);
    }

    private static void requireOpen(ExtensionRequest request, Task task) {
        if (!request.id.equals(task.leeway().asked())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    new Text("Another request waits; this one has been answered.", "本申请已办结，待审批的是另一申请。"));
        }
    }
}
