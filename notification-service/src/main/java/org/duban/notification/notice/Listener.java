package org.duban.notification.notice;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/** One person at the end of one connection. Only the bell's thread speaks to it. */
final class Listener {
    private final String recipient;
    private final UUID last;
    private final MultiEmitter<? super Notice> connection;
    private final UUID connected = Ids.next();
    private final Set<UUID> told = new HashSet<>();
    private boolean begun;

    /** @param last the notice that an earlier connection ended with, null where there was none */
    Listener(String recipient, UUID last, MultiEmitter<? super Notice> connection) {
        this.recipient = recipient;
        this.last = last;
        this.connection = connection;
    }

    String recipient() {
        return recipient;
    }

    /** At first, tells what was missed since the earlier connection, or takes what was there before for known. */
    void begin(Window window) {
        if (begun) {
            return;
        }
        begun = true;
        if (last == null) {
            window.of(List.of(recipient)).stream()
                    .map(Notice::id)
                    .filter(id -> id.compareTo(connected) < 0)
                    .forEach(told::add);
        } else {
            told.add(last);
            tell(Window.before(last).of(List.of(recipient)));
        }
    }

    /** Tells those that are new to it. */
    void tell(List<Notice> notices) {
        notices.stream().filter(notice -> told.add(notice.id())).forEach(connection::emit);
    }

    /** What is older than the window does not come again. */
    void forgetBefore(Window window) {
        told.removeIf(window::isOver);
    }
}
