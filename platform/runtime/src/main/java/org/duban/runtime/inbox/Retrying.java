package org.duban.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Tries again what failed for a passing reason once its pause is over, and reports gaps that do not close. */
@ApplicationScoped
class Retrying {
    private static final Logger LOG = Logger.getLogger(Retrying.class);
    private static final int AT_ONCE = 100;

    private final HeldTable held;
    private final Draining draining;
    private final ConsumerConfig config;
    private final CityClock clock;
    private final Sql sql;
    private final AtomicLong overdueGaps = new AtomicLong();
    private Instant gapsLookedAt = Instant.MIN;

    Retrying(HeldTable held, Draining draining, ConsumerConfig config, CityClock clock, Sql sql) {
        this.held = held;
        this.draining = draining;
        this.config = config;
        this.clock = clock;
        this.sql = sql;
    }

    void meter(@jakarta.enterprise.event.Observes io.quarkus.runtime.StartupEvent start, MeterRegistry meters) {
        meters.gauge("duban.events.gaps.overdue", overdueGaps);
    }

    void round() throws SQLException, InterruptedException {
        for (HeldEvent due : held.due(AT_ONCE)) {
            draining.drain(due.letter().topic(), due.letter().key(), new Draining.Allowance(due.id(), false, "system"));
        }
        if (clock.now().isAfter(gapsLookedAt.plus(config.gapTimeout()))) {
            gapsLookedAt = clock.now();
            reportGaps();
        }
        Thread.sleep(200);
    }

    private void reportGaps() throws SQLException {
        long gaps = sql.one(
                "select count(*) from parked_event where state = 'HELD' and parked_at < ?",
                row -> row.getLong(1),
                clock.now().minus(config.gapTimeout()));
        overdueGaps.set(gaps);
        if (gaps > 0) {
            LOG.warnf("%d records have waited longer than %s for an earlier one", gaps, config.gapTimeout());
        }
    }
}
