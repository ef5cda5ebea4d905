package org.duban.task.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.contracts.task.Urgency;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets a leader write on a task. */
@ApplicationScoped
class Instructing {
    private final Tasks tasks;
    private final Checks checks;
    private final TaskRecord record;
    private final Acts acts;

    Instructing(Tasks tasks, Checks checks, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.checks = checks;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Instruction instruct(UUID id, NewInstruction body) {
        Task task = tasks.knownAndLocked(id);
        tasks.requireMove(task, Move.INSTRUCTION);
        checks.valid(body);
        ClassificationMarks.refuse(body.text());
        Urgency raised = raised(task, body.urgency());
        Act act = acts.mine();
        Instruction instruction = new Instruction(task, body.text(), raised, act);
        instruction.persist();
        record.keep(task.instruct(raised, instruction.account(), act));
        return instruction;
    }

    /** Null where it stays as it is. */
    private static Urgency raised(Task task, Urgency asked) {
        if (asked == null || asked == task.urgency()) {
            return null;
        }
        if (asked.compareTo(task.urgency()) < 0) {
            throw Problem.invalid("urgency", Text.of("is raised only; it is %s", "只能提高；当前为 %s", task.urgency()));
        }
        return asked;
    }
}
