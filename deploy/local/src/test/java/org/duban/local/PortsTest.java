package org.duban.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void portsFollowTheBase() {
        Ports ports = Ports.from(8080);
        assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Part.MEETING)).isEqualTo(8081);
        assertThat(ports.of(Part.TASK)).isEqualTo(8082);
        assertThat(ports.of(Part.NOTIFICATION)).isEqualTo(8083);
        assertThat(ports.postgres()).isEqualTo(8084);
        assertThat(ports.kafka()).isEqualTo(8085);
        assertThat(ports.controller()).isEqualTo(8086);
    }

    @Test
    void aPortInUseIsNamedWithWhatItIsFor() throws Exception {
        Ports ports = Ports.ephemeral();
        ports.requireFree();
        try (ServerSocket other = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + ", needed for PostgreSQL, is in use");
        }
    }
}
