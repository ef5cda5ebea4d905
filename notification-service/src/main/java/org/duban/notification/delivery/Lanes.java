package org.duban.notification.delivery;

import java.util.HashMap;
import java.util.Map;

/** How many messages are on their way to each address just now. */
final class Lanes {
    private final Map<String, Integer> sending = new HashMap<>();

    synchronized void enter(String lane) {
        sending.merge(lane, 1, Integer::sum);
    }

    synchronized void leave(String lane) {
        sending.computeIfPresent(lane, (name, count) -> count == 1 ? null : count - 1);
    }

    synchronized Map<String, Integer> busy() {
        return Map.copyOf(sending);
    }
}
