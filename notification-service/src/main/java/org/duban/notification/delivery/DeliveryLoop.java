package org.duban.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.kafka.Serving;
import org.duban.runtime.time.CityClock;

/** Takes what is due and gives it to those who hand it over, woken by whatever makes room or work for it. */
@ApplicationScoped
class DeliveryLoop {
    private final DueDeliveries due;
    private final HandingOver handingOver;
    private final DeliveryConfig config;
    private final CityClock clock;
    private final Paces paces;
    private final Semaphore awake = new Semaphore(0);
    private Serving serving;

    DeliveryLoop(DueDeliveries due, HandingOver handingOver, DeliveryConfig config, CityClock clock, Paces paces) {
        this.due = due;
        this.handingOver = handingOver;
        this.config = config;
        this.clock = clock;
        this.paces = paces;
    }

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-deliveries", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        awake.release();
        serving.stop(Duration.ofSeconds(5));
        handingOver.stop();
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesPlanned deliveries) {
        awake.release();
    }

    boolean healthy() {
        return serving.healthy();
    }

    private void round() throws SQLException, InterruptedException {
        List<Message> taken = Transactions.call(
                () -> due.take(handingOver.busy(), config.atOnce(), paces.permits(), clock.now(), config.lease()));
        paces.spend(taken);
        taken.forEach(message -> handingOver.handOver(message, awake::release));
        if (taken.isEmpty() && awake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            awake.drainPermits();
        }
    }
}
