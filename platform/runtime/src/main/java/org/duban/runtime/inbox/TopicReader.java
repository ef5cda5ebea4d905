package org.duban.runtime.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.kafka.KafkaConfig;

/**
 * One consumer and its thread. A record is applied or kept in a committed transaction before its offset is committed;
 * if neither can be done the reader starts again from the last committed offsets.
 */
final class TopicReader {
    private final String service;
    private final ConsumerConfig config;
    private final KafkaConfig kafka;
    private final Map<String, Topic> topics;
    private final Receiving receiving;
    private KafkaConsumer<String, byte[]> consumer;

    TopicReader(String service, ConsumerConfig config, KafkaConfig kafka, Set<Topic> topics, Receiving receiving) {
        this.service = service;
        this.config = config;
        this.kafka = kafka;
        this.topics = topics.stream().collect(Collectors.toMap(kafka::nameOf, t -> t));
        this.receiving = receiving;
    }

    void round() throws SQLException {
        try {
            connect();
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                receiving.receive(letter(record));
                done.put(
                        new TopicPartition(record.topic(), record.partition()),
                        new OffsetAndMetadata(record.offset() + 1));
            }
            if (!done.isEmpty()) {
                consumer.commitAsync(done, null);
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    void close() {
        if (consumer != null) {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(3)));
            consumer = null;
        }
    }

    private Letter letter(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), Letter.text(header.value())));
        return Letter.of(
                topics.get(record.topic()),
                new Letter.Coordinates(record.partition(), record.offset(), record.timestamp()),
                record.key(),
                headers,
                record.value());
    }

    private void connect() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
            Collection<String> names = topics.keySet();
            consumer.subscribe(names);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.client());
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("group.id", kafka.prefix().orElse("") + service);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", config.batch());
        settings.put("session.timeout.ms", (int) config.session().toMillis());
        settings.put("heartbeat.interval.ms", (int) config.session().toMillis() / 4);
        settings.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        settings.put("metadata.max.age.ms", 10_000);
        settings.put("allow.auto.create.topics", false);
        return settings;
    }
}
