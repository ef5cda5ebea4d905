package org.duban.runtime.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.duban.runtime.kafka.Serving;
import org.jboss.logging.Logger;

/** Moves committed events to the broker, each key in its order, until the broker has acknowledged them. */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelayConfig config;
    private final RelayWorkshop workshop;
    private final RelaySignal signal;
    private final MeterRegistry meters;
    private Serving serving;

    Relay(RelayConfig config, RelayWorkshop workshop, RelaySignal signal, MeterRegistry meters) {
        this.config = config;
        this.workshop = workshop;
        this.signal = signal;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            serving = new Serving("duban-relay", this::round, this::leave);
            serving.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (serving != null) {
            serving.stop(Duration.ofSeconds(5));
        }
    }

    boolean healthy() {
        return serving == null || serving.healthy();
    }

    private void round() throws Exception {
        try {
            int sent = workshop.relayOnce(config.batch());
            meters.counter("duban.relay.sent").increment(sent);
            if (sent == 0) {
                signal.await(config.poll());
            }
        } catch (SQLException e) {
            workshop.discardConnection();
            throw e;
        }
    }

    private void leave() {
        try {
            workshop.leave();
        } catch (SQLException e) {
            LOG.debug("the lease runs out by itself", e);
        }
    }

    /** What the relay works with, kept apart from when it works. */
    @ApplicationScoped
    static class RelayWorkshop {
        private final PendingTable pending;
        private final BucketLease lease;
        private final Broker broker;
        private final RelayDatabase database;

        RelayWorkshop(PendingTable pending, BucketLease lease, Broker broker, RelayDatabase database) {
            this.pending = pending;
            this.lease = lease;
            this.broker = broker;
            this.database = database;
        }

        int relayOnce(int batch) throws SQLException, InterruptedException {
            List<Short> buckets = lease.buckets();
            if (buckets.isEmpty()) {
                return 0;
            }
            List<PendingEvent> events = pending.next(buckets, batch);
            if (events.isEmpty()) {
                return 0;
            }
            List<PendingEvent> acknowledged = broker.send(events);
            pending.done(acknowledged);
            return acknowledged.size();
        }

        void leave() throws SQLException {
            lease.release();
        }

        void discardConnection() {
            database.discard();
        }
    }
}
