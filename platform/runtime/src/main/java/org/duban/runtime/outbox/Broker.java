package org.duban.runtime.outbox;

import io.cloudevents.core.message.MessageWriter;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duban.runtime.kafka.KafkaConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands events to Kafka and says which of them it has for certain. */
@ApplicationScoped
class Broker {
    /** What makes an acknowledged event safe; configuration can't weaken it. */
    private static final Map<String, Object> SAFETY = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            5);

    private final KafkaConfig config;
    private final URI source;
    private KafkaProducer<String, byte[]> producer;

    Broker(KafkaConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.source = URI.create("/duban/" + service);
    }

    /** Sends the events in their order, without waiting for the broker. */
    Sending send(List<PendingEvent> events) {
        List<Future<RecordMetadata>> receipts = new ArrayList<>(events.size());
        for (PendingEvent event : events) {
            receipts.add(producer().send(record(event)));
        }
        return new Sending(events, receipts);
    }

    private ProducerRecord<String, byte[]> record(PendingEvent event) {
        MessageWriter<?, ProducerRecord<String, byte[]>> writer =
                KafkaMessageFactory.createWriter(config.nameOf(event.topic()), event.key());
        return writer.writeBinary(event.toCloudEvent(source));
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(config.client());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.putAll(SAFETY);
        return settings;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
