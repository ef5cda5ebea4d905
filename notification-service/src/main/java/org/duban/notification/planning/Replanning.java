package org.duban.notification.planning;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.kafka.Serving;

/**
 * Makes anew each open plan that an older edition of the calendar or of the policies, or an earlier rung, was its base. The database says
 * which those are, so nothing is lost by a crash and several instances share the work.
 */
@ApplicationScoped
class Replanning {
    private static final String OUTDATED = """
            select * from task_plan
            where calendar_edition < :edition and status not in ('CLOSED', 'CANCELLED')
            limit :batch for update skip locked
            """;
    private final Planning planning;
    private final Ladders ladders;
    private final EntityManager database;
    private final ReminderConfig config;
    private final Semaphore stopping = new Semaphore(0);
    private Serving serving;

    Replanning(Planning planning, Ladders ladders, EntityManager database, ReminderConfig config) {
        this.planning = planning;
        this.ladders = ladders;
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-replanning", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.release();
        serving.stop(Duration.ofSeconds(5));
    }

    private void round() throws SQLException, InterruptedException {
        if (Transactions.call(this::replanSome) == 0) {
            stopping.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private int replanSome() {
        List<TaskPlan> outdated = database.createNativeQuery(OUTDATED, TaskPlan.class)
                .setParameter("edition", ladders.now().edition())
                .setParameter("batch", config.batch())
                .getResultList();
        outdated.forEach(planning::plan);
        return outdated.size();
    }
}
