package org.duban.devkit.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what is wrong with the order of events on a topic: lost ones, and ones that came before an earlier one of their
 * aggregate. Repetitions are allowed on the wire.
 */
public final class SequenceAudit {
    private SequenceAudit() {}

    /** One line a fault, in the order found; empty where every aggregate's events came as 1, 2, 3 … */
    public static List<String> faults(List<SeenEvent> events) {
        Map<String, Long> last = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (SeenEvent event : events) {
            long before = last.getOrDefault(event.key(), 0L);
            if (event.sequence() > before + 1) {
                faults.add("%s: %d came after %d".formatted(event.key(), event.sequence(), before));
            }
            last.put(event.key(), Math.max(before, event.sequence()));
        }
        return faults;
    }
}
