package org.duban.devkit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    @TempDir
    Path directory;

    @BeforeAll
    static void quieten() {
        ServerLogs.quieten();
    }

    @Test
    void topicsHaveThePartitionsAndTheRetentionOfTheContracts() throws Exception {
        try (KafkaServer kafka = KafkaServer.start(KafkaSettings.temporary());
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Topics.create(kafka.bootstrapServers(), "p.");
            Topics.create(kafka.bootstrapServers(), "p.");
            Map<String, TopicDescription> found = admin.describeTopics(
                            admin.listTopics().names().get())
                    .allTopicNames()
                    .get();
            for (Topic topic : Topic.values()) {
                assertThat(found.get("p." + topic.topicName()).partitions()).hasSize(topic.partitions());
            }
            assertThat(setting(admin, "p.duban.tasks", "retention.ms")).isEqualTo("2592000000");
            assertThat(setting(admin, "p.duban.departments", "cleanup.policy")).isEqualTo("compact");
        }
    }

    @Test
    void aKeptBrokerFindsItsRecordsAgainEvenOnOtherPorts() throws Exception {
        PlannedEvent event = PlannedEvent.of("task.issued.v1", "a", 1, "{}");
        try (KafkaServer first = KafkaServer.start(KafkaSettings.kept(directory, 0, 0));
                EventProbe probe = new EventProbe(first.bootstrapServers(), "")) {
            Topics.create(first.bootstrapServers(), "");
            probe.put(Topic.TASKS, event);
        }
        try (KafkaServer second = KafkaServer.start(KafkaSettings.kept(directory, 0, 0));
                EventProbe probe = new EventProbe(second.bootstrapServers(), "")) {
            assertThat(probe.await(Topic.TASKS, "task.issued.v1", "a").id()).isEqualTo(event.id());
            assertThat(probe.all(Topic.TASKS)).hasSize(1);
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
