package org.duban.task.recomputation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.kafka.Serving;
import org.duban.runtime.time.CityClock;
import org.duban.task.calendar.YearKept;
import org.duban.task.timekeeping.TimekeepingConfig;

/** Works off the years that were published, at start, when one is published, and each minute while one is left. */
@ApplicationScoped
class Recomputation {
    /** So long another instance may go by the calendar that it remembers; until then a year is looked at again. */
    private static final Duration UNTIL_ALL_KNOW = Duration.ofMinutes(2);

    private final NotedYears years;
    private final Recomputing recomputing;
    private final TimekeepingConfig config;
    private final CityClock clock;
    private final Semaphore awake = new Semaphore(0);
    private Serving serving;

    Recomputation(NotedYears years, Recomputing recomputing, TimekeepingConfig config, CityClock clock) {
        this.years = years;
        this.recomputing = recomputing;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-recomputation", this::work, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        awake.release();
        serving.stop(Duration.ofSeconds(5));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearKept kept) {
        awake.release();
    }

    void round() throws SQLException {
        for (NotedYear year : Transactions.call(years::open)) {
            Instant began = clock.now();
            if (recomputing.recompute(year) && began.isAfter(year.notedAt().plus(UNTIL_ALL_KNOW))) {
                Transactions.run(() -> years.finish(year));
            }
        }
    }

    private void work() throws SQLException, InterruptedException {
        round();
        awake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
        awake.drainPermits();
    }
}
