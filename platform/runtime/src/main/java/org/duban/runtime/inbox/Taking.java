package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.outbox.Cause;

/**
 * Applies one event: under the aggregate's lock, in the caller's transaction, with the record that it was taken. What
 * the sequence does not allow yet is not applied; the answer says so.
 */
@ApplicationScoped
class Taking {
    /** What became of a record. */
    enum Outcome {
        APPLIED,
        PASSED_BY,
        DUPLICATE,
        /** An earlier event of the aggregate is missing. */
        GAP,
        /** An earlier record of the aggregate is held back. */
        BEHIND
    }

    private final AppliedTable applied;
    private final Listeners listeners;

    Taking(AppliedTable applied, Listeners listeners) {
        this.applied = applied;
        this.listeners = listeners;
    }

    /** Locks an aggregate until the transaction ends, so that its records are handled one after the other. */
    void lock(Topic topic, String key) throws SQLException {
        applied.lock(topic, key);
    }

    /** Takes a record that comes from the topic. */
    Outcome fromTopic(Letter letter) throws SQLException {
        AppliedTable.Standing standing = applied.lock(letter.topic(), letter.key());
        if (standing.holding() > 0) {
            return alreadyApplied(letter, standing) ? Outcome.DUPLICATE : Outcome.BEHIND;
        }
        requireReadable(letter);
        return take(letter, standing, false);
    }

    /** Takes the first of the aggregate's held records; a person may allow it to leave a gap behind. */
    Outcome fromHeld(Letter letter, boolean acrossGap) throws SQLException {
        AppliedTable.Standing standing = applied.lock(letter.topic(), letter.key());
        requireReadable(letter);
        return take(letter, standing, acrossGap);
    }

    private Outcome take(Letter letter, AppliedTable.Standing standing, boolean acrossGap) throws SQLException {
        if (alreadyApplied(letter, standing)) {
            return Outcome.DUPLICATE;
        }
        if (!mayFollow(letter, standing) && !acrossGap) {
            return Outcome.GAP;
        }
        if (!applied.note(letter)) {
            return Outcome.DUPLICATE;
        }
        Outcome outcome = react(letter);
        applied.advance(letter);
        return outcome;
    }

    private Outcome react(Letter letter) {
        var reaction = listeners.of(letter.topic()).to(letter.type());
        reaction.ifPresent(r -> Cause.during(letter.cause(), () -> r.apply(letter)));
        return reaction.isPresent() ? Outcome.APPLIED : Outcome.PASSED_BY;
    }

    private static boolean alreadyApplied(Letter letter, AppliedTable.Standing standing) {
        return letter.readable() && letter.sequence() <= standing.sequence();
    }

    private static boolean mayFollow(Letter letter, AppliedTable.Standing standing) {
        return letter.topic().compacted() || standing.neverMet() || letter.sequence() == standing.sequence() + 1;
    }

    private static void requireReadable(Letter letter) {
        if (!letter.readable()) {
            throw new Unreadable(letter.fault());
        }
    }
}
