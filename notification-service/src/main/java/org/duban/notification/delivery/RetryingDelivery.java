package org.duban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;

/** Has a delivery tried again at once, under the same message id. */
@ApplicationScoped
class RetryingDelivery {
    private final DeliveryConfig config;
    private final CityClock clock;
    private final Event<DeliveriesPlanned> planned;

    RetryingDelivery(DeliveryConfig config, CityClock clock, Event<DeliveriesPlanned> planned) {
        this.config = config;
        this.clock = clock;
        this.planned = planned;
    }

    /** @throws Problem 404 where there is none, 409 where it is neither given up nor waiting */
    @Transactional
    Delivery retry(UUID id) {
        Delivery delivery = Delivery.locked(id).orElseThrow(Problem::notFound);
        delivery.retry(clock.now(), config.giveUpAfter());
        planned.fire(new DeliveriesPlanned());
        return delivery;
    }
}
