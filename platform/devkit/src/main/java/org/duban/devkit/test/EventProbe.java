package org.duban.devkit.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duban.contracts.envelope.Topic;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A test's eyes and hands on Kafka, with plain clients and none of the code under test. Not thread-safe. */
public final class EventProbe implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;

    /** A probe of the topics under this prefix. */
    public EventProbe(String bootstrapServers, String prefix) {
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A probe of the topics that the application under test is configured with. */
    public static EventProbe ofThisApplication() {
        Config config = ConfigProvider.getConfig();
        return new EventProbe(
                config.getValue("duban.kafka.bootstrap-servers", String.class),
                config.getOptionalValue("duban.kafka.prefix", String.class).orElse(""));
    }

    /** All that is on the topic now, each key in its order. */
    public List<SeenEvent> all(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            List<SeenEvent> seen = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(next -> seen.add(SeenEvent.of(next)));
            }
            return seen;
        }
    }

    /** Waits until the topic holds this many events that satisfy the condition, from its beginning on. */
    public List<SeenEvent> await(Topic topic, int count, Predicate<SeenEvent> wanted) {
        List<SeenEvent> others = new ArrayList<>();
        List<SeenEvent> found = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
            while (found.size() < count && System.nanoTime() < deadline) {
                consumer.poll(POLL).forEach(next -> {
                    SeenEvent event = SeenEvent.of(next);
                    (wanted.test(event) ? found : others).add(event);
                });
            }
        }
        if (found.size() < count) {
            throw new AssertionError("%d of %d events on %s within %s; found %s, others %s"
                    .formatted(found.size(), count, topic, PATIENCE, found, others));
        }
        return found;
    }

    /** Waits for the first event of this type about this aggregate. */
    public SeenEvent await(Topic topic, String type, String subject) {
        return await(topic, 1, event -> type.equals(event.type()) && subject.equals(event.subject()))
                .get(0);
    }

    /** Puts an event on the topic; returns when the broker has it. */
    public void put(Topic topic, PlannedEvent event) {
        put(topic, event.subject(), event.headers(), event.payload());
    }

    /** Puts any record on the topic, however broken; returns when the broker has it. */
    public void put(Topic topic, String key, Map<String, String> headers, byte[] value) {
        ProducerRecord<String, byte[]> outgoing = new ProducerRecord<>(prefix + topic.topicName(), key, value);
        headers.forEach((name, text) -> outgoing.headers().add(name, new StringSerializer().serialize(null, text)));
        try {
            producer.send(outgoing).get();
        } catch (ExecutionException e) {
            throw new AssertionError("the broker did not take " + outgoing, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private KafkaConsumer<String, byte[]> consumer(Topic topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(prefix + topic.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
