package org.duban.notification.delivery;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether messages are handed over. No part of readiness: what can't leave the house now leaves it later. */
@Wellness
@ApplicationScoped
class DeliveryWellness implements HealthCheck {
    private final DeliveryLoop loop;

    DeliveryWellness(DeliveryLoop loop) {
        this.loop = loop;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messages are handed over")
                .status(loop.healthy())
                .build();
    }
}
