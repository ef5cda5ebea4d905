package org.duban.task.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Part;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office change what a co-department is to do, and by when. */
@ApplicationScoped
class ChangingParts {
    private final Tasks tasks;
    private final TaskRecord record;
    private final PartRules rules;
    private final Acts acts;

    ChangingParts(Tasks tasks, TaskRecord record, PartRules rules, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.acts = acts;
    }

    /** The task with the part as it is then; a change that changes nothing is no move. */
    @Transactional
    Task change(UUID id, String department, String ifMatch, ObjectNode change) {
        Part before = tasks.knownAndLocked(id).partOf(department).orElseThrow(Problem::notFound);
        Task task = tasks.toMove(id, Move.PART, ifMatch);
        Act act = acts.mine();
        Part after = rules.changed(task, before, change, act.day());
        return after.equals(before) ? task : record.keep(task.change(after, act));
    }
}
