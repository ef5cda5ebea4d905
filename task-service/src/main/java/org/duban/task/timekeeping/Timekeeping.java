package org.duban.task.timekeeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.kafka.Serving;

/**
 * Notes what passing days make true, at start and from then on each minute: three looks into indexes that are empty but
 * after midnight. A scheduler's cron would go by the machine's clock and not by the city's, and would have to be told
 * what to do about a night that it slept through; here there is nothing to make up for.
 */
@ApplicationScoped
class Timekeeping {
    private final NotingDays noting;
    private final TimekeepingConfig config;
    private final Semaphore stopping = new Semaphore(0);
    private Serving serving;

    Timekeeping(NotingDays noting, TimekeepingConfig config) {
        this.noting = noting;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-timekeeping", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.release();
        serving.stop(Duration.ofSeconds(5));
    }

    private void round() throws SQLException, InterruptedException {
        noting.round();
        stopping.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
    }
}
