package org.duban.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Task;
import org.duban.task.task.Tasks;

/** Shows the versions of a plan to those who know of the task. */
@ApplicationScoped
class ReadingPlans {
    private final Tasks tasks;

    ReadingPlans(Tasks tasks) {
        this.tasks = tasks;
    }

    Planned read(UUID id, Integer version) {
        Task task = tasks.known(id);
        Optional<Plan> plan = version == null ? Plan.newest(id) : Plan.of(id, version);
        return new Planned(task, PlanView.of(plan.orElseThrow(Problem::notFound), task));
    }
}
