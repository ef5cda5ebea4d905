package org.duban.notification.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.kafka.Serving;

/** Tells who listens of their new notices: at once of those this instance gave, within two seconds of any other's. */
@ApplicationScoped
class Bell {
    private static final Duration POLL = Duration.ofSeconds(2);
    /** A connection that takes nothing for so long that more are waiting is closed. */
    private static final int MOST_WAITING = 1000;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Semaphore awake = new Semaphore(0);
    private Serving serving;

    void start(@Observes StartupEvent event) {
        serving = new Serving("duban-bell", this::round, () -> {});
        serving.start();
    }

    void stop(@Observes ShutdownEvent event) {
        awake.release();
        serving.stop(Duration.ofSeconds(5));
    }

    void given(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesGiven notices) {
        awake.release();
    }

    /** The person's notices from now on, or from one they know of on; that one's neighbours may come again. */
    Multi<Notice> listen(String recipient, UUID last) {
        return Multi.createFrom()
                .emitter(
                        connection -> {
                            Listener listener = new Listener(recipient, last, connection);
                            connection.onTermination(() -> listeners.remove(listener));
                            listeners.add(listener);
                            awake.release();
                        },
                        MOST_WAITING);
    }

    private void round() throws SQLException, InterruptedException {
        if (awake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            awake.drainPermits();
        }
        if (!listeners.isEmpty()) {
            Transactions.run(() -> ring(List.copyOf(listeners)));
        }
    }

    private static void ring(List<Listener> listening) {
        Window window = Window.now();
        listening.forEach(listener -> listener.begin(window));
        Set<String> people = listening.stream().map(Listener::recipient).collect(Collectors.toSet());
        Map<String, List<Notice>> news = window.of(people).stream().collect(Collectors.groupingBy(Notice::recipient));
        for (Listener listener : listening) {
            listener.tell(news.getOrDefault(listener.recipient(), List.of()));
            listener.forgetBefore(window);
        }
    }
}
