package org.duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.contracts.delivery.Channel;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-31T02:00:00Z");
    private static final Outcome.Delivered DELIVERED = new Outcome.Delivered("00", null, "200");
    private final Delivery delivery = Delivery.trial(Channel.WEBHOOK, "receiver", "lane", NOW);

    @Test
    void aLateFailureLeavesItDelivered() {
        assertThat(delivery.delivered(DELIVERED, NOW)).isTrue();

        assertThat(delivery.failed(1, NOW, Duration.ZERO)).isFalse();
        assertThat(delivery.hopeless(1, NOW)).isFalse();

        assertThat(delivery.view(List.of()).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aSuccessThatComesLateCounts() {
        assertThat(delivery.delivered(DELIVERED, NOW)).isTrue();
        assertThat(delivery.delivered(DELIVERED, NOW)).isFalse();

        assertThat(delivery.view(List.of()).settledAt()).isEqualTo(NOW);
    }

    @Test
    void aPaceLetsASecondsWorthThroughAndNoMore() {
        AtomicLong nanos = new AtomicLong();
        Pace pace = new Pace(10, nanos::get);

        assertThat(pace.permits()).isEqualTo(10);
        pace.spend(10);
        assertThat(pace.permits()).isZero();
        nanos.addAndGet(250_000_000);
        assertThat(pace.permits()).isEqualTo(2);
        nanos.addAndGet(60_000_000_000L);
        assertThat(pace.permits()).isEqualTo(10);
    }
}
