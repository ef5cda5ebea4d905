package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.runtime.db.Upkeep;

/** On which threads upkeep was announced; its own wakes at start, and then for hours no more. */
@ApplicationScoped
class UpkeepHeard {
    static final Set<String> BY = ConcurrentHashMap.newKeySet();

    void hear(@Observes Upkeep.Due due) {
        BY.add(Thread.currentThread().getName());
    }
}
