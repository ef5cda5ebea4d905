package org.duban.notification.notice;

import io.quarkus.panache.common.Sort;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/**
 * The notices from some moment on. An id is drawn before its transaction commits, so what becomes visible last need not
 * have the highest one: whoever looks for news looks back for as long as a transaction may take.
 */
record Window(UUID from) {
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
    private static final int MOST = 1000;
    private static final int BITS_AFTER_MILLIS = 16;

    /** As of now. */
    static Window now() {
        return before(Ids.next());
    }

    /** What may have become visible after this one, at most so many. */
    static Window before(UUID id) {
        long millis = id.getMostSignificantBits() >>> BITS_AFTER_MILLIS;
        return new Window(new UUID(millis - LONGEST_TRANSACTION.toMillis() << BITS_AFTER_MILLIS, 0));
    }

    /** Those of these people, the oldest first. */
    List<Notice> of(Collection<String> recipients) {
        return Notice.<Notice>find("recipient in ?1 and id > ?2", Sort.ascending("id"), recipients, from)
                .page(0, MOST)
                .list();
    }

    boolean isOver(UUID id) {
        return id.compareTo(from) < 0;
    }
}
