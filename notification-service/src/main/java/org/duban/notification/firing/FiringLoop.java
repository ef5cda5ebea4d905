package org.duban.notification.firing;

import io.micrometer.core.instrument.MeterRegistry;
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
import org.duban.notification.directory.DepartmentKnown;
import org.duban.notification.planning.PlanChanged;
import org.duban.notification.planning.ReminderConfig;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.kafka.Serving;
import org.duban.runtime.time.CityClock;

/** Fires whatever is due, then sleeps until the next is, until a plan changes, or for the longest pause. */
@ApplicationScoped
class FiringLoop {
    /** So long it waits once it is woken, so that what is planned in a rush is fired together. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Firing firing;
    private final DueReminders due;
    private final ReminderConfig config;
    private final CityClock clock;
    private final MeterRegistry meters;
    private final Semaphore awake = new Semaphore(0);
    private final Semaphore stopping = new Semaphore(0);
    private Serving serving;

    FiringLoop(Firing firing, DueReminders due, ReminderConfig config, CityClock clock, MeterRegistry meters) {
        this.firing = firing;
        this.due = due;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-firing", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.release();
        awake.release();
        serving.stop(Duration.ofSeconds(5));
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanChanged plan) {
        awake.release();
    }

    void known(@Observes DepartmentKnown department) throws SQLException {
        due.retryPostponed();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentKnown department) {
        awake.release();
    }

    boolean healthy() {
        return serving.healthy();
    }

    /** One batch, in a transaction of its own; answers how many reminders it settled. */
    int fireSome() throws SQLException {
        int settled = Transactions.call(() -> firing.fire(config.batch()));
        meters.counter("duban.reminders.settled").increment(settled);
        return settled;
    }

    private void round() throws SQLException, InterruptedException {
        if (fireSome() == 0 && awake.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS)) {
            stopping.tryAcquire(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
            awake.drainPermits();
        }
    }

    private Duration pause() throws SQLException {
        Instant now = clock.now();
        Duration untilNext =
                due.next(now).map(next -> Duration.between(now, next)).orElse(config.poll());
        return untilNext.compareTo(config.poll()) < 0 ? untilNext : config.poll();
    }
}
