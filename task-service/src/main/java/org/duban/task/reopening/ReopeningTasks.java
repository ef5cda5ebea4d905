package org.duban.task.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.Tasks;

/** Lets the supervision office take a closed task up again. */
@ApplicationScoped
class ReopeningTasks {
    private final Tasks tasks;
    private final Rounds rounds;
    private final Checks checks;
    private final Acts acts;
    private final CityClock clock;

    ReopeningTasks(Tasks tasks, Rounds rounds, Checks checks, Acts acts, CityClock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.checks = checks;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    Task reopen(UUID id, String ifMatch, NewRound body) {
        Task task = tasks.toMove(id, Move.REOPENING, ifMatch);
        checks.valid(body);
        body.due().fault(clock.today()).ifPresent(fault -> {
            throw Problem.invalid(List.of(fault));
        });
        return rounds.begin(task, body.cause(), body.due(), acts.mine(body.reason()));
    }
}
