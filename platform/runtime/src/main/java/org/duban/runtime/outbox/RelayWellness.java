package org.duban.runtime.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether events go out. No part of readiness: without a broker the service goes on and events wait. */
@Wellness
@ApplicationScoped
class RelayWellness implements HealthCheck {
    private final Relay relay;

    RelayWellness(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events go out")
                .status(relay.healthy())
                .build();
    }
}
