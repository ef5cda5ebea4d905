package org.duban.notification.firing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.notification.planning.Reason;

/** Reminders that were taken together: those that fire, and why the others don't. */
final class Batch {
    private final List<Addressed> ready = new ArrayList<>();
    private final Map<Reason, List<Due>> left = new EnumMap<>(Reason.class);

    void fires(Addressed reminder) {
        ready.add(reminder);
    }

    void leaves(Due reminder, Reason why) {
        left.computeIfAbsent(why, none -> new ArrayList<>()).add(reminder);
    }

    List<Addressed> ready() {
        return ready;
    }

    List<Due> left(Reason why) {
        return left.getOrDefault(why, List.of());
    }
}
