package org.duban.bench.relay;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.embedded.Database;

/** How many events a second a running service's relay brings to the broker when 50,000 wait. */
public final class RelayThroughput {
    /** Aggregates that the events are about. */
    public static final int KEYS = 10_000;

    private static final int EVENTS_OF_EACH_KEY = 5;
    /** How many wait. */
    public static final int EVENTS = KEYS * EVENTS_OF_EACH_KEY;

    private static final Topic TOPIC = Topic.DELIVERIES;
    private static final long A_MOMENT = 20_000_000;

    private final String bootstrapServers;
    private final Backlog backlog;

    public RelayThroughput(String bootstrapServers, Database database) {
        this.bootstrapServers = bootstrapServers;
        this.backlog = new Backlog(database, TOPIC);
    }

    /**
     * One round, from the first arrival to the last.
     *
     * @throws IllegalStateException if an event is lost or comes too early
     */
    public double measure() throws SQLException {
        CompletableFuture<Arrivals> watching = Arrivals.of(bootstrapServers, TOPIC.topicName(), EVENTS);
        backlog.fill(KEYS, EVENTS_OF_EACH_KEY);
        long committed = System.nanoTime();
        Arrivals arrivals = watching.join();
        List<String> faults = new OrderAudit(KEYS, EVENTS_OF_EACH_KEY).faults(arrivals.seen());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " faults, such as " + faults.subList(0, Math.min(5, faults.size())));
        }
        System.out.printf(
                "      %,.0f events/s from first to last, %,.0f/s from the commit on%n",
                arrivals.perSecond(), arrivals.perSecondSince(committed));
        awaitEmpty();
        return arrivals.perSecond();
    }

    private void awaitEmpty() throws SQLException {
        while (backlog.waiting() > 0) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }
}
