package org.duban.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead's officer lay a plan, or the next version of it, before the head. */
@ApplicationScoped
class LayingPlans {
    private final Tasks tasks;
    private final TaskRecord record;
    private final PlanRules rules;
    private final Acts acts;

    LayingPlans(Tasks tasks, TaskRecord record, PlanRules rules, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.acts = acts;
    }

    @Transactional
    Planned lay(UUID id, String ifMatch, NewPlan body) {
        Task task = tasks.toMove(id, Move.PLAN, ifMatch);
        Map<UUID, Measure> present = Plan.present(task).map(Plan::measuresById).orElse(Map.of());
        rules.check(body, task.schedule().deadline(), present.keySet());
        Act act = acts.mine();
        int edition = Plan.newest(task.id()).map(Plan::edition).orElse(0) + 1;
        Plan plan = new Plan(task, edition, act).says(body, present);
        plan.persist();
        record.keep(
                task.plan(Account.nothing().with(Field.PLAN_VERSION, edition).about(plan.id()), act));
        return new Planned(task, PlanView.of(plan, task));
    }
}
