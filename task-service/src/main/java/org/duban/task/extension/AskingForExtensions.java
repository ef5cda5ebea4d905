package org.duban.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead's head ask for more time. */
@ApplicationScoped
class AskingForExtensions {
    private final Tasks tasks;
    private final ExtensionRules rules;
    private final Timetables timetables;
    private final TaskRecord record;
    private final Acts acts;

    AskingForExtensions(Tasks tasks, ExtensionRules rules, Timetables timetables, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.rules = rules;
        this.timetables = timetables;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Shown ask(UUID id, NewExtensionRequest body) {
        Task task = tasks.knownAndLocked(id);
        tasks.requireMove(task, Move.EXTENSION_REQUEST);
        rules.check(task, body);
        Act act = acts.mine(body.reason());
        LocalDate decideBy = timetables.of(task.clock()).extendBy(act.day());
        ExtensionRequest request = new ExtensionRequest(task, body, decideBy, act);
        request.persist();
        record.keep(task.askForExtension(request.id, request.account(), act));
        return new Shown(request, task);
    }
}
