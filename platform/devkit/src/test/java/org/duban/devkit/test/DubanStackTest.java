package org.duban.devkit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.duban.contracts.envelope.Topic;
import org.junit.jupiter.api.Test;

class DubanStackTest {

    @Test
    void eachStartHasADatabaseAndTopicsOfItsOwnOnTheSameServers() {
        Map<String, String> one = new DubanStack().start();
        Map<String, String> two = new DubanStack().start();
        assertThat(two.get("duban.kafka.bootstrap-servers")).isEqualTo(one.get("duban.kafka.bootstrap-servers"));
        assertThat(two.get("duban.kafka.prefix")).isNotEqualTo(one.get("duban.kafka.prefix"));
        assertThat(two.get("quarkus.datasource.jdbc.url")).isNotEqualTo(one.get("quarkus.datasource.jdbc.url"));
        assertThat(two.get("quarkus.oidc.public-key")).isEqualTo(one.get("quarkus.oidc.public-key"));
    }

    @Test
    void theConfiguredRolesCanConnect() throws Exception {
        Map<String, String> stack = new DubanStack().start();
        try (Connection service = DriverManager.getConnection(
                        stack.get("quarkus.datasource.jdbc.url"),
                        stack.get("quarkus.datasource.username"),
                        stack.get("quarkus.datasource.password"));
                Connection owner = DriverManager.getConnection(
                        stack.get("quarkus.flyway.jdbc-url"),
                        stack.get("quarkus.flyway.username"),
                        stack.get("quarkus.flyway.password"))) {
            assertThat(service.isValid(1)).isTrue();
            assertThat(owner.isValid(1)).isTrue();
        }
    }

    @Test
    void aProbeSeesWhatAnotherPutThere() {
        Map<String, String> stack = new DubanStack().start();
        PlannedEvent event = PlannedEvent.of("task.issued.v1", "a", 7, "{\"percent\":40}");
        try (EventProbe probe =
                new EventProbe(stack.get("duban.kafka.bootstrap-servers"), stack.get("duban.kafka.prefix"))) {
            probe.put(Topic.TASKS, event);
            SeenEvent seen = probe.await(Topic.TASKS, "task.issued.v1", "a");
            assertThat(seen.sequence()).isEqualTo(7);
            assertThat(seen.payload().get("percent").asInt()).isEqualTo(40);
            assertThat(probe.all(Topic.DECISIONS)).isEmpty();
        }
    }
}
