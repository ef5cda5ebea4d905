package org.duban.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @Test
    void anAddressMayLeaveOutTheUsualPort() {
        assertThat(Origin.of(Service.TASK, URI.create("https://task.example")))
                .isEqualTo(new Origin("task.example", 443, true));
        assertThat(Origin.of(Service.TASK, URI.create("http://127.0.0.1:8082/")))
                .isEqualTo(new Origin("127.0.0.1", 8082, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "task:8082", "ftp://task", "http:///tasks", "http://task/base"})
    void anAddressThatCannotWorkIsNamedAtStart(String address) {
        assertThatThrownBy(() -> Origin.of(Service.TASK, URI.create(address)))
                .hasMessageContaining("task-service")
                .hasMessageContaining(address);
    }
}
