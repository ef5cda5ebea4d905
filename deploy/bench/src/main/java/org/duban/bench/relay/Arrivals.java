package org.duban.bench.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.duban.bench.floor.Clients;

/** Watches a topic with a plain consumer until as many events came as are expected. */
public final class Arrivals {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final int expected;
    private final List<Arrival> seen;
    private long first;
    private long last;

    private Arrivals(int expected) {
        this.expected = expected;
        this.seen = new ArrayList<>(expected);
    }

    /** Starts to watch; what is on the topic already does not count. */
    public static CompletableFuture<Arrivals> of(String bootstrapServers, String topic, int expected) {
        Arrivals arrivals = new Arrivals(expected);
        KafkaConsumer<String, byte[]> consumer = Clients.consumerFromEnd(bootstrapServers, topic);
        return CompletableFuture.supplyAsync(() -> arrivals.collect(consumer));
    }

    private Arrivals collect(KafkaConsumer<String, byte[]> consumer) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (consumer) {
            while (seen.size() < expected && System.nanoTime() < deadline) {
                note(consumer.poll(Duration.ofMillis(200)));
            }
        }
        return this;
    }

    private void note(ConsumerRecords<String, byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        last = System.nanoTime();
        first = seen.isEmpty() ? last : first;
        for (ConsumerRecord<String, byte[]> record : records) {
            String sequence =
                    new String(record.headers().lastHeader("ce_sequence").value(), UTF_8);
            seen.add(new Arrival(record.key(), Long.parseLong(sequence)));
        }
    }

    List<Arrival> seen() {
        return seen;
    }

    /** Events a second from the first to the last. */
    public double perSecond() {
        return seen.size() / seconds(first);
    }

    /** Events a second from that moment to the last. */
    double perSecondSince(long nanoTime) {
        return seen.size() / seconds(nanoTime);
    }

    private double seconds(long since) {
        return (last - since) / 1e9;
    }
}
