package org.duban.task.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Puts steps in order. Each service has a clock of its own, and moves have an order of their own: so no step comes before
 * what it came of, nor a move before the one before it, whatever the clocks said.
 */
final class Way {
    private final List<Placed> placed = new ArrayList<>();
    private final Map<UUID, Instant> times = new HashMap<>();
    private final Map<String, Instant> notices = new HashMap<>();
    private Instant lastMove = Instant.EPOCH;

    private record Placed(Step step, Instant at) {}

    /** Adds a step; decisions come before moves, and moves before deliveries, each kind in its order. */
    void add(Step step) {
        Instant at = switch (step.kind()) {
            case SENTENCE -> Instant.EPOCH;
            case DECISION -> step.told().at();
            case MOVE -> lastMove = afterCause(step, lastMove);
            case DELIVERY ->
                notices.compute(
                        step.delivery().noticeId(),
                        (notice, before) -> afterCause(step, before == null ? Instant.EPOCH : before));
        };
        placed.add(new Placed(step, at));
        if (step.told().event() != null) {
            times.put(step.told().event(), at);
        }
    }

    private Instant afterCause(Step step, Instant before) {
        Instant cause = times.getOrDefault(step.told().cause(), Instant.EPOCH);
        return latest(step.told().at(), latest(cause, before));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** All steps as entries, each with the one that it came from. */
    List<TraceEntry> entries(Locale language) {
        List<TraceEntry> entries = new ArrayList<>();
        Ancestry ancestry = new Ancestry();
        placed.sort(Comparator.comparing(Placed::at));
        for (Placed next : placed) {
            int position = entries.size() + 1;
            entries.add(next.step().at(position, ancestry.before(next.step(), position), language));
        }
        return entries;
    }
}
