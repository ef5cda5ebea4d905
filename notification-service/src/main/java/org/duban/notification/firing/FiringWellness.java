package org.duban.notification.firing;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether reminders go out. No part of readiness: inboxes can be read while nothing new comes in. */
@Wellness
@ApplicationScoped
class FiringWellness implements HealthCheck {
    private final FiringLoop loop;

    FiringWellness(FiringLoop loop) {
        this.loop = loop;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reminders go out")
                .status(loop.healthy())
                .build();
    }
}
