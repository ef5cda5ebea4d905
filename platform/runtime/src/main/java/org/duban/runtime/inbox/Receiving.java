package org.duban.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Takes records off a topic: applied, or kept whole with the reason. Returns only when one of both is committed. */
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

    /**
     * Takes them together where that can be done, and those that stand in its way one by one.
     *
     * @param letters of one topic, in their order
     * @throws SQLException if the database can't even keep a record; it then stays on the topic
     */
    void receive(List<Letter> letters) throws SQLException {
        for (Letter letter : letters.size() < 2 ? letters : together(letters)) {
            receive(letter);
        }
    }

    /** Answers those that are left. */
    private List<Letter> together(List<Letter> letters) {
        Topic topic = letters.get(0).topic();
        try {
            Taking.Together taken = Transactions.call(() -> taking.fromTopic(topic, letters));
            taken.outcomes().forEach(outcome -> count(topic, outcome.name()));
            meters.summary("duban.events.together", "topic", topic.topicName())
                    .record(taken.outcomes().size());
            return taken.left();
        } catch (RuntimeException | SQLException e) {
            LOG.debugf(e, "%d records of %s are taken one by one", letters.size(), topic);
            return letters;
        }
    }

    private void receive(Letter letter) throws SQLException {
        Taking.Outcome outcome;
        try {
            outcome = Transactions.call(() -> takeOrKeep(letter));
        } catch (RuntimeException | SQLException e) {
            Transactions.run(() -> keepFailed(letter, e));
            return;
        }
        count(letter.topic(), outcome.name());
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
        count(letter.topic(), state.name());
    }

    private void count(Topic topic, String outcome) {
        meters.counter("duban.events", "topic", topic.topicName(), "outcome", outcome)
                .increment();
    }
}
