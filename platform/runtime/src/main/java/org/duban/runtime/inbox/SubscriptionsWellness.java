package org.duban.runtime.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether events come in. No part of readiness: requests are answered without a broker too. */
@Wellness
@ApplicationScoped
class SubscriptionsWellness implements HealthCheck {
    private final Subscriptions subscriptions;

    SubscriptionsWellness(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events come in")
                .status(subscriptions.healthy())
                .build();
    }
}
