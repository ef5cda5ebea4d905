package org.duban.bench.floor;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.duban.bench.Load;
import org.duban.bench.Pace;
import org.duban.bench.SampleEvent;
import org.duban.bench.figures.Percentiles;

/** From a plain producer's send to a plain consumer's hand, at the rate that the product is measured at. */
public final class PlainLatency {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double NANOS_PER_MILLI = 1e6;

    private final String bootstrapServers;
    private final String topic;
    private final Load load;
    private final double[] millis;

    public PlainLatency(String bootstrapServers, String topic, Load load) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.load = load;
        this.millis = new double[load.total()];
    }

    /** The latencies in milliseconds, without those of the warm-up. */
    public Percentiles measure() {
        try (KafkaConsumer<String, byte[]> consumer = Clients.consumerFromEnd(bootstrapServers, topic)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(this::send);
            receive(consumer);
            sending.join();
        }
        return Percentiles.of(Arrays.copyOfRange(millis, load.warmUp(), load.total()));
    }

    private void send() {
        try (KafkaProducer<String, byte[]> producer = Clients.producer(bootstrapServers, 0)) {
            Pace pace = new Pace(load.perSecond());
            for (int i = 0; i < load.total(); i++) {
                String key = UUID.randomUUID().toString();
                byte[] payload = SampleEvent.payload(key).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                pace.await(i);
                ByteBuffer.wrap(payload).putInt(i).putLong(System.nanoTime());
                producer.send(SampleEvent.record(topic, key, 1, payload));
            }
        }
    }

    private void receive(KafkaConsumer<String, byte[]> consumer) {
        long deadline = System.nanoTime() + load.length().plus(PATIENCE).toNanos();
        for (int received = 0; received < load.total(); ) {
            var records = consumer.poll(Duration.ofMillis(500));
            long now = System.nanoTime();
            for (ConsumerRecord<String, byte[]> record : records) {
                ByteBuffer stamp = ByteBuffer.wrap(record.value());
                millis[stamp.getInt()] = (now - stamp.getLong()) / NANOS_PER_MILLI;
            }
            received += records.count();
            if (now > deadline) {
                throw new IllegalStateException("the broker delivered %d of %d".formatted(received, load.total()));
            }
        }
    }
}
