package org.duban.bench.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.duban.bench.SampleEvent;
import org.duban.bench.floor.Clients;

/** The relay's floor: the same events out of memory, through a plain producer, to the same plain consumer. */
public final class PlainThroughput {
    private static final int LINGER_MILLIS = 5;

    private final String bootstrapServers;
    private final String topic;

    public PlainThroughput(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    /** One round, from the first arrival to the last. */
    public double measure() {
        List<ProducerRecord<String, byte[]>> records = records();
        CompletableFuture<Arrivals> watching = Arrivals.of(bootstrapServers, topic, records.size());
        try (KafkaProducer<String, byte[]> producer = Clients.producer(bootstrapServers, LINGER_MILLIS)) {
            records.forEach(producer::send);
        }
        return watching.join().perSecond();
    }

    private List<ProducerRecord<String, byte[]>> records() {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(RelayThroughput.EVENTS);
        for (int i = 0; i < RelayThroughput.EVENTS; i++) {
            String key = UUID.randomUUID().toString();
            records.add(
                    SampleEvent.record(topic, key, 1, SampleEvent.payload(key).getBytes(UTF_8)));
        }
        return records;
    }
}
