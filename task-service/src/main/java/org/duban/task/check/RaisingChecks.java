package org.duban.task.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office have other departments look for the same problem. */
@ApplicationScoped
class RaisingChecks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final CheckRules rules;
    private final MakingChecks making;
    private final Acts acts;

    RaisingChecks(Tasks tasks, TaskRecord record, CheckRules rules, MakingChecks making, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.making = making;
        this.acts = acts;
    }

    @Transactional
    List<Task> raise(UUID id, NewChecks body) {
        Task parent = tasks.knownAndLocked(id);
        tasks.requireMove(parent, Move.CHECK);
        rules.check(parent, body);
        Act act = acts.mine();
        return body.departments().stream()
                .map(department -> raise(parent, department, body, act))
                .toList();
    }

    private Task raise(Task parent, String department, NewChecks body, Act act) {
        Task check = making.make(parent, body.matter(parent, department), body, act);
        Account account = Account.nothing()
                .with(Field.CHECK, check.id())
                .with(Field.DEPARTMENT, department)
                .with(Field.NUMBER, check.number())
                .about(check.id());
        record.keep(parent.note(Move.CHECK, account, act));
        return check;
    }
}
