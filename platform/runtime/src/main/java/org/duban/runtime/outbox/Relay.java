package org.duban.runtime.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
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
            if (sent > 0 && sent < config.batch()) {
                Thread.sleep(config.rest().toMillis());
            }
            if (!workshop.hasMore()) {
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
}
