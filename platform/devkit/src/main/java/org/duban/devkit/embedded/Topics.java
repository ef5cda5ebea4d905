package org.duban.devkit.embedded;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.duban.contracts.envelope.Topic;

/** Creates every topic of the contracts on a single broker. */
public final class Topics {
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final short ONE_REPLICA = 1;

    private Topics() {}

    /** Makes sure that all topics exist under the prefix; those already there are left as they are. */
    public static void create(String bootstrapServers, String prefix) {
        Map<String, Object> connection = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(connection)) {
            var results = admin.createTopics(Stream.of(Topic.values())
                    .map(topic -> describe(topic, prefix))
                    .toList());
            results.values().values().forEach(Topics::await);
            awaitLeaders(admin, prefix);
        }
    }

    // The answer of a partition's leader is the proof that it leads: creation returns before that, and for a moment
    // even before the topic is known everywhere.
    private static void awaitLeaders(Admin admin, String prefix) {
        Map<TopicPartition, OffsetSpec> partitions = Stream.of(Topic.values())
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(number -> new TopicPartition(prefix + topic.topicName(), number)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answered(admin.listOffsets(partitions).all(), deadline)) {
            Thread.onSpinWait();
        }
    }

    private static boolean answered(KafkaFuture<?> leaders, long deadline) {
        try {
            await(leaders);
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof RetriableException && System.nanoTime() < deadline) {
                return false;
            }
            throw e;
        }
    }

    private static NewTopic describe(Topic topic, String prefix) {
        return new NewTopic(prefix + topic.topicName(), topic.partitions(), ONE_REPLICA).configs(keeping(topic));
    }

    private static Map<String, String> keeping(Topic topic) {
        return topic.compacted()
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(RETENTION.toMillis()));
    }

    private static void await(KafkaFuture<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topics", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }
}
