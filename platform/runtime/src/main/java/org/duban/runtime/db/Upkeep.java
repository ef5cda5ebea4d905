package org.duban.runtime.db;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Keeps the event tables in daily partitions: made ahead, dropped whole. At start, and every six hours. */
@ApplicationScoped
public class Upkeep {
    /** Fired at start and every six hours; features do their own tidying on it. */
    public record Due() {}

    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final Duration RHYTHM = Duration.ofHours(6);
    private static final int OUTBOX_DAYS = 30;
    private static final int INBOX_DAYS = 60;

    private final Sql sql;
    private final CityClock clock;
    private final Event<Due> due;
    private ScheduledExecutorService timer;

    Upkeep(Sql sql, CityClock clock, Event<Due> due) {
        this.sql = sql;
        this.clock = clock;
        this.due = due;
    }

    /** Before relay and consumers start, so that the first event of a day finds its partition. */
    void start(@Observes @Priority(10) StartupEvent event) throws SQLException {
        maintainPartitions();
        timer = Executors.newSingleThreadScheduledExecutor(r -> new Thread(r, "duban-upkeep"));
        timer.scheduleWithFixedDelay(this::round, 0, RHYTHM.toMinutes(), TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void round() {
        try {
            maintainPartitions();
            due.fire(new Due());
        } catch (SQLException | RuntimeException e) {
            LOG.warn("upkeep failed and is tried again later", e);
        }
    }

    private void maintainPartitions() throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        sql.all("select maintain_event_partitions(?, ?, ?)", row -> null, Date.valueOf(today), OUTBOX_DAYS, INBOX_DAYS);
    }
}
