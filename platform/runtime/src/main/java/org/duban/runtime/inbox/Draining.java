package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Lets the held records of one aggregate follow, in order, as far as they can. */
@ApplicationScoped
class Draining {
    private static final Logger LOG = Logger.getLogger(Draining.class);
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);

    /**
     * What is tried beyond the records that only wait for their turn.
     *
     * @param record the failed one to try again, null for none
     * @param acrossGap whether it may follow although what is before it never came
     * @param by who lets it
     */
    record Allowance(UUID record, boolean acrossGap, String by) {
        static final Allowance NONE = new Allowance(null, false, "system");

        boolean covers(HeldEvent head) {
            return head.id().equals(record);
        }
    }

    private final Taking taking;
    private final HeldTable held;
    private final ConsumerConfig config;
    private final CityClock clock;

    Draining(Taking taking, HeldTable held, ConsumerConfig config, CityClock clock) {
        this.taking = taking;
        this.held = held;
        this.config = config;
        this.clock = clock;
    }

    void drain(Topic topic, String key, Allowance first) throws SQLException {
        Allowance allowance = first;
        while (step(topic, key, allowance)) {
            allowance = new Allowance(null, false, first.by());
        }
    }

    /** Tries the aggregate's first held record; true where it left and the next may be tried. */
    private boolean step(Topic topic, String key, Allowance allowance) throws SQLException {
        try {
            return Transactions.call(() -> {
                taking.lock(topic, key);
                Optional<HeldEvent> head = held.first(topic, key);
                return head.isPresent() && mayTry(head.get(), allowance) && follow(head.get(), allowance);
            });
        } catch (RuntimeException | SQLException e) {
            Transactions.run(() -> failed(topic, key, e));
            return false;
        }
    }

    private static boolean mayTry(HeldEvent head, Allowance allowance) {
        return head.state() == HeldState.HELD || allowance.covers(head);
    }

    private boolean follow(HeldEvent head, Allowance allowance) throws SQLException {
        boolean acrossGap = allowance.acrossGap() && allowance.covers(head);
        Taking.Outcome outcome = taking.fromHeld(head.letter(), acrossGap);
        if (outcome == Taking.Outcome.GAP) {
            return false;
        }
        held.resolve(head, HeldState.REDRIVEN, allowance.by());
        return true;
    }

    private void failed(Topic topic, String key, Exception failure) throws SQLException {
        taking.lock(topic, key);
        HeldEvent head = held.first(topic, key).orElseThrow();
        int attempts = head.attempts() + 1;
        boolean again = Failure.passing(failure) && attempts < config.attempts();
        LOG.warnf("%s of %s failed at attempt %d: %s", head.letter().type(), key, attempts, Failure.reason(failure));
        held.mark(
                head,
                again ? HeldState.RETRYING : HeldState.PARKED,
                Failure.reason(failure),
                attempts,
                again ? nextAttempt(attempts) : null);
    }

    private Instant nextAttempt(int attempts) {
        Duration pause = config.backoff().multipliedBy(1L << Math.min(attempts, 20));
        return clock.now().plus(pause.compareTo(LONGEST_BACKOFF) < 0 ? pause : LONGEST_BACKOFF);
    }
}
