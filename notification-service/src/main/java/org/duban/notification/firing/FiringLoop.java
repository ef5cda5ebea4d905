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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.notification.directory.DepartmentKnown;
import org.duban.notification.planning.PlanChanged;
import org.duban.runtime.kafka.Serving;
import org.duban.runtime.time.CityClock;

/**
 * Fires whatever is due, then sleeps until the next is, until a plan changes, or for the longest pause. Further hands
 * help while full batches come.
 */
@ApplicationScoped
class FiringLoop {
    /** So long it waits once it is woken, and after a small batch, so that what comes in a rush is fired together. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Firing firing;
    private final DueReminders due;
    private final FiringConfig config;
    private final CityClock clock;
    private final MeterRegistry meters;
    private final Semaphore awake = new Semaphore(0);
    private final Semaphore backlog = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Serving> threads = new ArrayList<>();

    FiringLoop(Firing firing, DueReminders due, FiringConfig config, CityClock clock, MeterRegistry meters) {
        this.firing = firing;
        this.due = due;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        FiringHand first = hand();
        threads.add(new Serving("duban-firing", () -> round(first), () -> {}));
        for (int i = 2; i <= config.hands(); i++) {
            FiringHand another = hand();
            threads.add(new Serving("duban-firing-" + i, () -> help(another), () -> {}));
        }
        threads.forEach(Serving::start);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
        awake.release();
        backlog.release(threads.size());
        threads.forEach(thread -> thread.stop(Duration.ofSeconds(5)));
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanChanged plan) {
        awake.release();
    }

    void known(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentKnown department) {
        awake.release();
    }

    boolean healthy() {
        return threads.stream().allMatch(Serving::healthy);
    }

    /** Somebody who fires, in transactions of their own. */
    FiringHand hand() {
        return new FiringHand(firing, config.batch(), meters.counter("duban.reminders.settled"));
    }

    private void round(FiringHand hand) throws SQLException, InterruptedException {
        FiringHand.Round round = hand.fire();
        if (round.full()) {
            callForHelp();
        } else if (round.settled() > 0) {
            gather();
        } else if (awake.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS)) {
            gather();
            awake.drainPermits();
        }
    }

    private void callForHelp() {
        if (backlog.availablePermits() == 0) {
            backlog.release(config.hands() - 1);
        }
    }

    private void help(FiringHand hand) throws SQLException, InterruptedException {
        if (backlog.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            while (stopping.getCount() > 0 && hand.fire().full()) {
                continue;
            }
        }
    }

    private void gather() throws InterruptedException {
        stopping.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Duration pause() throws SQLException {
        Instant now = clock.now();
        Duration untilNext =
                due.next(now).map(next -> Duration.between(now, next)).orElse(config.poll());
        return untilNext.compareTo(config.poll()) < 0 ? untilNext : config.poll();
    }
}
