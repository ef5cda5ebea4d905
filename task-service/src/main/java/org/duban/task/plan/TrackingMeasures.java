package org.duban.task.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead department keep how far the measures of its plan are. */
@ApplicationScoped
class TrackingMeasures {
    private final Tasks tasks;
    private final TaskRecord record;
    private final MeasureRules rules;
    private final Acts acts;

    TrackingMeasures(Tasks tasks, TaskRecord record, MeasureRules rules, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.acts = acts;
    }

    @Transactional
    Planned track(UUID id, UUID measure, String ifMatch, ObjectNode change) {
        Task task = tasks.knownAndLocked(id);
        Plan plan = Plan.present(task)
                .filter(present -> present.measuresById().containsKey(measure))
                .orElseThrow(Problem::notFound);
        tasks.toMove(id, Move.MEASURE, ifMatch);
        Act act = acts.mine();
        Measure before = plan.measuresById().get(measure);
        Measure after = before.at(rules.changed(before, change, act.day()));
        plan.note(after);
        record.keep(task.note(Move.MEASURE, account(after), act));
        return new Planned(task, after);
    }

    private static Account account(Measure measure) {
        return Account.nothing()
                .with(Field.MEASURE, measure.text())
                .with(Field.STATE, measure.state())
                .with(Field.DONE_ON, measure.doneOn())
                .with(Field.DUE, measure.due())
                .with(Field.REMARKS, measure.remarks())
                .about(measure.id());
    }
}
