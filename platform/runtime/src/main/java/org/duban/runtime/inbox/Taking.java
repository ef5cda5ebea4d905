package org.duban.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.outbox.Cause;

/**
 * Applies events: under their aggregates' locks, in the caller's transaction, with the record that they were taken.
 * What the sequence does not allow yet is not applied; the answer says so.
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

    /**
     * What became of several records.
     *
     * @param outcomes of those dealt with
     * @param left those that have to be looked at one by one, in their order
     */
    record Together(List<Outcome> outcomes, List<Letter> left) {}

    private final AppliedTable applied;
    private final Listeners listeners;

    Taking(AppliedTable applied, Listeners listeners) {
        this.applied = applied;
        this.listeners = listeners;
    }

    /** Locks an aggregate until the transaction ends, so that its records are handled one after the other. */
    AppliedTable.Standing lock(Topic topic, String key) throws SQLException {
        return applied.lock(topic, List.of(key)).get(key);
    }

    /** Takes a record that comes from the topic. */
    Outcome fromTopic(Letter letter) throws SQLException {
        if (letter.readable()
                && !applied.follow(letter.topic(), List.of(letter)).isEmpty()) {
            return react(letter);
        }
        AppliedTable.Standing standing = lock(letter.topic(), letter.key());
        if (standing.holding() > 0) {
            return alreadyApplied(letter, standing) ? Outcome.DUPLICATE : Outcome.BEHIND;
        }
        requireReadable(letter);
        return take(letter, standing, false);
    }

    /** Takes the first of the aggregate's held records; a person may allow it to leave a gap behind. */
    Outcome fromHeld(Letter letter, boolean acrossGap) throws SQLException {
        AppliedTable.Standing standing = lock(letter.topic(), letter.key());
        requireReadable(letter);
        return take(letter, standing, acrossGap);
    }

    /**
     * Takes several records that come from one topic, in one transaction, because a commit costs more than most of
     * what events do. Only what is as it should be: the rest is left, and with it whatever follows in its aggregate.
     *
     * @throws IllegalStateException if one was taken before under another number; then each is looked at by itself
     */
    Together fromTopic(Topic topic, List<Letter> letters) throws SQLException {
        // Reactions may lock rows that aggregates share, such as a series of numbers, in any order.
        applied.lockBatches(topic);
        Set<UUID> followed = applied.follow(topic, onlyOnes(letters));
        Map<Boolean, List<Letter>> parted =
                letters.stream().collect(Collectors.partitioningBy(letter -> followed.contains(letter.eventId())));
        List<Outcome> outcomes = new ArrayList<>();
        List<Letter> following = new ArrayList<>(parted.get(true));
        List<Letter> left =
                parted.get(false).isEmpty() ? List.of() : lookAt(topic, parted.get(false), outcomes, following);
        // Reactions may wait for other rows: all aggregates are locked before the first of them.
        following.forEach(letter -> outcomes.add(react(letter)));
        return new Together(outcomes, left);
    }

    /** Those of which nothing else of their aggregate came along. */
    private static List<Letter> onlyOnes(List<Letter> letters) {
        Map<String, Long> perKey = letters.stream().collect(Collectors.groupingBy(Letter::key, Collectors.counting()));
        return letters.stream()
                .filter(letter -> letter.readable() && perKey.get(letter.key()) == 1)
                .toList();
    }

    /** Locks their aggregates and takes what may be taken; answers those that are left. */
    private List<Letter> lookAt(Topic topic, List<Letter> letters, List<Outcome> outcomes, List<Letter> following)
            throws SQLException {
        Map<String, AppliedTable.Standing> standings =
                applied.lock(topic, letters.stream().map(Letter::key).collect(Collectors.toSet()));
        List<Letter> left = new ArrayList<>();
        List<Letter> next = new ArrayList<>();
        Set<String> stopped = new HashSet<>();
        for (Letter letter : letters) {
            AppliedTable.Standing standing = standings.get(letter.key());
            if (stopped.contains(letter.key()) || !asItShouldBe(letter, standing)) {
                stopped.add(letter.key());
                left.add(letter);
            } else if (alreadyApplied(letter, standing)) {
                outcomes.add(Outcome.DUPLICATE);
            } else {
                next.add(letter);
                standings.put(letter.key(), new AppliedTable.Standing(letter.sequence(), 0));
            }
        }
        if (applied.take(topic, next).size() < next.size()) {
            throw new IllegalStateException("an event was taken before under another number");
        }
        following.addAll(next);
        return left;
    }

    private Outcome take(Letter letter, AppliedTable.Standing standing, boolean acrossGap) throws SQLException {
        if (alreadyApplied(letter, standing)) {
            return Outcome.DUPLICATE;
        }
        if (!mayFollow(letter, standing) && !acrossGap) {
            return Outcome.GAP;
        }
        Set<UUID> taken = applied.take(letter.topic(), List.of(letter));
        return taken.isEmpty() ? Outcome.DUPLICATE : react(letter);
    }

    private Outcome react(Letter letter) {
        var reaction = listeners.of(letter.topic()).to(letter.type());
        reaction.ifPresent(r -> Cause.during(letter.cause(), () -> r.apply(letter)));
        return reaction.isPresent() ? Outcome.APPLIED : Outcome.PASSED_BY;
    }

    private static boolean asItShouldBe(Letter letter, AppliedTable.Standing standing) {
        return letter.readable()
                && standing.holding() == 0
                && (alreadyApplied(letter, standing) || mayFollow(letter, standing));
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
