package org.duban.runtime.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.kafka.KafkaConfig;
import org.duban.runtime.kafka.Serving;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts and stops the service's consumers and the thread that tries held records again. */
@ApplicationScoped
class Subscriptions {
    private final ConsumerConfig config;
    private final KafkaConfig kafka;
    private final Listeners listeners;
    private final Receiving receiving;
    private final Retrying retrying;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    private final List<Serving> serving = new ArrayList<>();

    Subscriptions(
            ConsumerConfig config, KafkaConfig kafka, Listeners listeners, Receiving receiving, Retrying retrying) {
        this.config = config;
        this.kafka = kafka;
        this.listeners = listeners;
        this.receiving = receiving;
        this.retrying = retrying;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled() || listeners.topics().isEmpty()) {
            return;
        }
        listeners.topics().forEach(this::read);
        serve(new Serving("duban-retries", retrying::round, () -> {}));
    }

    private void read(Topic topic) {
        for (int i = 1; i <= config.threads(); i++) {
            TopicReader reader = new TopicReader(service, config, kafka, topic, receiving);
            serve(new Serving("duban-%s-%d".formatted(topic.topicName(), i), reader::round, reader::close));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        Serving.stop(serving, Duration.ofSeconds(5));
    }

    boolean healthy() {
        return serving.stream().allMatch(Serving::healthy);
    }

    private void serve(Serving one) {
        serving.add(one);
        one.start();
    }
}
