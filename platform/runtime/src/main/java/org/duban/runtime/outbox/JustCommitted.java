package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The events that this process committed last: they need not be read back to be sent. What goes out, and in which
 * order, the database alone says; what is not here, it has.
 */
@ApplicationScoped
class JustCommitted {
    private static final int MOST = 1_000;
    private static final int LONGEST = 16 * 1024;

    private final Map<UUID, OutgoingEvent> events = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, OutgoingEvent> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(List<OutgoingEvent> committed) {
        for (OutgoingEvent event : committed) {
            if (event.payload().length() <= LONGEST) {
                events.put(event.id(), event);
            }
        }
    }

    /** The event, once. */
    synchronized Optional<OutgoingEvent> take(UUID id) {
        return Optional.ofNullable(events.remove(id));
    }
}
