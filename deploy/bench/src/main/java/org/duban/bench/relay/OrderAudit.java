package org.duban.bench.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what arrived against what was written: every event of every key, each key in its order, repetitions allowed. */
final class OrderAudit {
    private final int keys;
    private final long eventsOfEachKey;

    OrderAudit(int keys, long eventsOfEachKey) {
        this.keys = keys;
        this.eventsOfEachKey = eventsOfEachKey;
    }

    /** One line a fault; empty where nothing is lost and nothing came before what it follows. */
    List<String> faults(List<Arrival> arrivals) {
        List<String> faults = new ArrayList<>();
        Map<String, Long> reached = new HashMap<>();
        for (Arrival arrival : arrivals) {
            long before = reached.getOrDefault(arrival.key(), 0L);
            if (arrival.sequence() > before + 1) {
                faults.add("%s: %d came after %d".formatted(arrival.key(), arrival.sequence(), before));
            }
            reached.merge(arrival.key(), arrival.sequence(), Math::max);
        }
        reached.forEach((key, last) -> {
            if (last != eventsOfEachKey) {
                faults.add("%s ends with %d instead of %d".formatted(key, last, eventsOfEachKey));
            }
        });
        if (reached.size() != keys) {
            faults.add("%d keys instead of %d".formatted(reached.size(), keys));
        }
        return faults;
    }
}
