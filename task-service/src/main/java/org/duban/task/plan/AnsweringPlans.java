package org.duban.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.approval.Approval;
import org.duban.task.approval.ApprovalRules;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead's head approve the plan, or hand it back. */
@ApplicationScoped
class AnsweringPlans {
    private final Tasks tasks;
    private final TaskRecord record;
    private final ApprovalRules rules;
    private final Acts acts;

    AnsweringPlans(Tasks tasks, TaskRecord record, ApprovalRules rules, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.acts = acts;
    }

    @Transactional
    Task answer(UUID id, String ifMatch, Approval body) {
        Move move = Approval.declines(body) ? Move.PLAN_DECLINE : Move.PLAN_APPROVAL;
        Task task = tasks.toMove(id, move, ifMatch);
        rules.check(body);
        Act act = acts.mine(body.remarks());
        Plan plan = Plan.present(task).orElseThrow();
        plan.answer(body.by(act));
        Account account = Account.nothing()
                .with(Field.VERDICT, body.verdict())
                .with(Field.PLAN_VERSION, plan.edition())
                .about(plan.id());
        return record.keep(task.answerPlan(move, account, act));
    }
}
