package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.task.Account;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office link a task to the one that says the same, and end that. */
@ApplicationScoped
class LinkingTasks {
    private final Tasks tasks;
    private final LinkGate gate;
    private final LinkRules rules;
    private final TaskRecord record;
    private final Acts acts;

    LinkingTasks(Tasks tasks, LinkGate gate, LinkRules rules, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.gate = gate;
        this.rules = rules;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Task link(UUID id, String ifMatch, NewLink body) {
        gate.passAlone();
        Task principal = locked(body);
        Task task = tasks.toMove(id, Move.LINK, ifMatch);
        rules.check(task, principal, body);
        Account account =
                Account.nothing().with(Field.PRINCIPAL, principal.number()).about(principal.id());
        return record.keep(task.answerBy(principal.id(), account, acts.mine()));
    }

    @Transactional
    Task unlink(UUID id, String ifMatch) {
        gate.passAlone();
        Task task = tasks.toMove(id, Move.LINK, ifMatch);
        if (task.answeredBy() == null) {
            throw Problem.of(ProblemType.CONFLICT, new Text("It is linked to no other task.", "本事项未关联其他事项。"));
        }
        Account account = Account.nothing().about(task.answeredBy());
        return record.keep(task.answerBy(null, account, acts.mine()));
    }

    /** The principal is locked first, as reports do; whether there is one is asked later. */
    private static Task locked(NewLink body) {
        return body == null || body.principal() == null
                ? null
                : Task.findById(body.principal(), LockModeType.PESSIMISTIC_WRITE);
    }
}
