package org.duban.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.contracts.delivery.Channel;
import org.jboss.logging.Logger;

/** Hands messages over side by side. Each waits on a thread of its own, so that one who hangs holds up nobody. */
@ApplicationScoped
class HandingOver {
    private static final Logger LOG = Logger.getLogger(HandingOver.class);
    private final Map<Channel, Way> ways;
    private final RecordingOutcomes recording;
    private final MeterRegistry meters;
    private final Lanes lanes = new Lanes();
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());

    HandingOver(@All List<Way> ways, RecordingOutcomes recording, MeterRegistry meters) {
        this.ways = ways.stream().collect(Collectors.toMap(Way::channel, Function.identity()));
        this.recording = recording;
        this.meters = meters;
    }

    /** How many are under way in each lane. */
    Map<String, Integer> busy() {
        return lanes.busy();
    }

    /** Returns at once; afterwards there is room in the lane again. */
    void handOver(Message message, Runnable afterwards) {
        lanes.enter(message.lane());
        threads.execute(() -> {
            try {
                handOver(message);
            } finally {
                lanes.leave(message.lane());
                afterwards.run();
            }
        });
    }

    void stop() {
        threads.shutdown();
    }

    private void handOver(Message message) {
        try {
            Outcome outcome = outcome(message);
            recording.record(message, outcome);
            meters.counter("duban.deliveries", "channel", message.channel().name(), "outcome", name(outcome))
                    .increment();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "what became of message %s could not be kept; it is sent again", message.id());
        }
    }

    private Outcome outcome(Message message) {
        try {
            return ways.get(message.channel()).send(message);
        } catch (RuntimeException e) {
            LOG.warnf(e, "message %s was not handed over", message.id());
            return new Outcome.Trouble(e.getClass().getSimpleName());
        }
    }

    private static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }

    private static ThreadFactory daemons() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return work -> {
            Thread thread = new Thread(work, "duban-handing-over");
            thread.setDaemon(true);
            // Quarkus finds configuration and beans by the context class loader of the thread.
            thread.setContextClassLoader(loader);
            return thread;
        };
    }
}
