package org.duban.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Takes a record off the topic: applied, or kept whole with the reason. Returns only when one of both is committed. */
@ApplicationScoped
class Receiving {
    private static final Logger LOG = Logger.getLogger(Receiving.class);

    private final Taking taking;
    private final HeldTable held;
    private final Draining draining;
    private final MeterRegistry meters;
    private final CityClock clock;

    Receiving(Taking taking, HeldTable held, Draining draining, MeterRegistry meters, CityClock clock) {
        this.taking = taking;
        this.held = held;
        this.draining = draining;
        this.meters = meters;
        this.clock = clock;
    }

    /** @throws SQLException if the database can't even keep the record; it then stays on the topic */
    void receive(Letter letter) throws SQLException {
        if (letter.tombstone()) {
            return;
        }
        Taking.Outcome outcome;
        try {
            outcome = Transactions.call(() -> takeOrKeep(letter));
        } catch (RuntimeException | SQLException e) {
            Transactions.run(() -> keepFailed(letter, e));
            return;
        }
        meters.counter("duban.events", "topic", letter.topic().topicName(), "outcome", outcome.name())
                .increment();
        if (outcome == Taking.Outcome.BEHIND || outcome == Taking.Outcome.GAP) {
            draining.drain(letter.topic(), letter.key(), Draining.Allowance.NONE);
        }
    }

    private Taking.Outcome takeOrKeep(Letter letter) throws SQLException {
        Taking.Outcome outcome = taking.fromTopic(letter);
        switch (outcome) {
            case GAP -> held.keep(letter, HeldState.HELD, "an earlier event of " + letter.key() + " is missing", null);
            case BEHIND ->
                held.keep(letter, HeldState.HELD, "an earlier record of " + letter.key() + " is held back", null);
            default -> {}
        }
        return outcome;
    }

    private void keepFailed(Letter letter, Exception failure) throws SQLException {
        boolean passing = Failure.passing(failure);
        HeldState state = passing ? HeldState.RETRYING : HeldState.PARKED;
        LOG.warnf(
                failure,
                "%s %s of %s is %s (offset %d of partition %d)",
                letter.type(),
                letter.eventId(),
                letter.key(),
                state,
                letter.coordinates().offset(),
                letter.coordinates().partition());
        taking.lock(letter.topic(), letter.key());
        held.keep(letter, state, Failure.reason(failure), passing ? clock.now() : null);
        meters.counter("duban.events", "topic", letter.topic().topicName(), "outcome", state.name())
                .increment();
    }
}
