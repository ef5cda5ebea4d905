package org.duban.task.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Task;
import org.duban.task.task.TaskLine;
import org.duban.task.task.Tasks;

/** Shows the checks of a rectification to those who know of it, each to those who may know of the check too. */
@ApplicationScoped
class ListingChecks {
    private final Tasks tasks;
    private final Callers callers;
    private final CityClock clock;

    ListingChecks(Tasks tasks, Callers callers, CityClock clock) {
        this.tasks = tasks;
        this.callers = callers;
        this.clock = clock;
    }

    List<TaskLine> list(UUID parent, UUID after, int atMost) {
        tasks.known(parent);
        return lines(InferenceChecks.knownTo(callers.current(), parent, after, atMost));
    }

    List<TaskLine> lines(List<Task> checks) {
        LocalDate today = clock.today();
        return checks.stream().map(check -> TaskLine.of(check, today)).toList();
    }
}
