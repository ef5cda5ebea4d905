package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.duban.notification.delivery.Deliveries;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;

/** Looks up where messages go, each time anew, and closes what wants no more of them. */
@ApplicationScoped
class Targets {
    private final Deliveries deliveries;
    private final CityClock clock;

    Targets(Deliveries deliveries, CityClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Empty where the webhook is gone or disabled. */
    Optional<Target> of(UUID id) {
        try {
            return Transactions.call(() -> Webhook.<Webhook>findByIdOptional(id)
                    .filter(webhook -> !webhook.disabled())
                    .map(webhook -> new Target(webhook.url(), webhook.secrets(clock.now()))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing goes there any more, nor what is waiting. */
    void disable(UUID id, String because) {
        try {
            Transactions.run(() -> {
                Webhook.<Webhook>find("id", id)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional()
                        .ifPresent(webhook -> webhook.disable(because, clock.now()));
                deliveries.cancel(id.toString(), clock.now());
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
