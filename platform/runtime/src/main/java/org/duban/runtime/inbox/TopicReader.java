package org.duban.runtime.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.kafka.KafkaConfig;
import org.jboss.logging.Logger;

/**
 * One consumer of one topic and its thread, in a group of their own: neither a flood on another topic nor a fault in
 * reading it holds up this one. A record is applied or kept in a committed transaction before its offset is committed; if
 * neither can be done the reader starts again from the last committed offsets.
 */
final class TopicReader {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration COMMIT_RHYTHM = Duration.ofMillis(200);
    private static final Duration HANDOVER_PATIENCE = Duration.ofSeconds(2);

    private final String service;
    private final ConsumerConfig config;
    private final KafkaConfig kafka;
    private final Topic topic;
    private final Receiving receiving;
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private KafkaConsumer<String, byte[]> consumer;
    private long committedAt;

    TopicReader(String service, ConsumerConfig config, KafkaConfig kafka, Topic topic, Receiving receiving) {
        this.service = service;
        this.config = config;
        this.kafka = kafka;
        this.topic = topic;
        this.receiving = receiving;
    }

    void round() throws SQLException, InterruptedException {
        try {
            connect();
            ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofMillis(500));
            receive(records);
            done.putAll(records.nextOffsets());
            commitNowAndThen();
            if (!records.isEmpty()) {
                Thread.sleep(config.rest().toMillis());
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Not each time: what a crash brings back is known as taken, while every commit is work for the broker. */
    private void commitNowAndThen() {
        long now = System.nanoTime();
        if (!done.isEmpty() && now - committedAt > COMMIT_RHYTHM.toNanos()) {
            consumer.commitAsync(Map.copyOf(done), null);
            done.clear();
            committedAt = now;
        }
    }

    void close() {
        if (consumer != null) {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(3)));
            consumer = null;
        }
        done.clear();
    }

    private void receive(Iterable<ConsumerRecord<String, byte[]>> records) throws SQLException {
        List<Letter> letters = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Letter letter = letter(record);
            if (!letter.tombstone()) {
                letters.add(letter);
            }
            if (letters.size() == config.together()) {
                receiving.receive(letters);
                letters.clear();
            }
        }
        receiving.receive(letters);
    }

    private Letter letter(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), Letter.text(header.value())));
        return Letter.of(
                topic,
                new Letter.Coordinates(record.partition(), record.offset(), record.timestamp()),
                record.key(),
                headers,
                record.value());
    }

    private void connect() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
            consumer.subscribe(List.of(kafka.nameOf(topic)), new Handover());
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.client());
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("group.id", kafka.prefix().orElse("") + service + "." + topic.topicName());
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

    /** Whoever gets a partition next need not read again what is done. */
    private final class Handover implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                consumer.commitSync(Map.copyOf(done), HANDOVER_PATIENCE);
            } catch (KafkaException e) {
                LOG.debug("some records are read again, and known as taken", e);
            }
            done.clear();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            done.clear();
        }
    }
}
