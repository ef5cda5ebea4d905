package org.duban.task.board;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.kafka.Serving;

/** Rolls up at start and from then on again and again. */
@ApplicationScoped
class RollUps {
    private final RollingUp rolling;
    private final TalliesConfig config;
    private final Semaphore stopping = new Semaphore(0);
    private Serving serving;

    RollUps(RollingUp rolling, TalliesConfig config) {
        this.rolling = rolling;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-tallies", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.release();
        serving.stop(Duration.ofSeconds(5));
    }

    private void round() throws SQLException, InterruptedException {
        rolling.round();
        stopping.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
    }
}
