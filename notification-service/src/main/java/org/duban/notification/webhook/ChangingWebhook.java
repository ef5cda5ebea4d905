package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.delivery.Deliveries;
import org.duban.notification.delivery.DeliveriesPlanned;
import org.duban.notification.delivery.Delivery;
import org.duban.notification.delivery.DeliveryView;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** What an owner does with a webhook. */
@ApplicationScoped
class ChangingWebhook {
    private final Deliveries deliveries;
    private final Event<DeliveriesPlanned> planned;
    private final WebhookConfig config;
    private final CityClock clock;

    ChangingWebhook(Deliveries deliveries, Event<DeliveriesPlanned> planned, WebhookConfig config, CityClock clock) {
        this.deliveries = deliveries;
        this.planned = planned;
        this.config = config;
        this.clock = clock;
    }

    /** @throws Problem 409 where the receiver wanted no more messages */
    @Transactional
    DeliveryView test(String owner, UUID id) {
        Webhook webhook = Webhook.of(owner, id);
        requireEnabled(webhook);
        Delivery trial =
                Delivery.trial(Channel.WEBHOOK, id.toString(), webhook.url().lane(), clock.now());
        trial.persist();
        planned.fire(new DeliveriesPlanned());
        return trial.view(List.of());
    }

    /** @throws Problem 409 where the receiver wanted no more messages */
    @Transactional
    Webhook rotate(String owner, UUID id, String ifMatch, Secret secret) {
        Webhook webhook = Webhook.toChange(owner, id, ifMatch);
        requireEnabled(webhook);
        webhook.use(secret, clock.now(), config.secretOverlap());
        Webhook.flush();
        return webhook;
    }

    /** With it go its secrets, and what was waiting for it. */
    @Transactional
    void delete(String owner, UUID id, String ifMatch) {
        Webhook.toChange(owner, id, ifMatch).delete();
        try {
            deliveries.cancel(id.toString(), clock.now());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireEnabled(Webhook webhook) {
        if (webhook.disabled()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    new Text("Its receiver wants no more messages; register it anew.", "接收方已拒收，请重新登记。"));
        }
    }
}
