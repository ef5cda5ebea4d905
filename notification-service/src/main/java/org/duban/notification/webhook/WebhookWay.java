package org.duban.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.notification.delivery.DeliveryConfig;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Outcome;
import org.duban.notification.delivery.Way;
import org.duban.runtime.db.Sql;

/** The channel WEBHOOK: each notice goes to each webhook that wants it. */
@ApplicationScoped
class WebhookWay implements Way {
    private static final String WANTED = "select exists (select from webhook where disabled_at is null)";
    private static final String PLAN = """
            insert into delivery (id, notice_id, task_id, channel, receiver, lane, state, due_at, give_up_at, planned_at)
            select uuidv7(), n.id, n.task_id, 'WEBHOOK', w.id::text, w.lane, 'PLANNED', now.at, ?, now.at
            from webhook w
            cross join (select ?::timestamptz as at) now
            join notice n on n.id = any (?::text[]::uuid[])
            join reminder r on r.id = n.reminder_id
            where w.disabled_at is null
                and (w.departments = '{}' and w.tasks = '{}'
                    or r.department = any (w.departments) or n.task_id = any (w.tasks))
            on conflict (notice_id, channel, receiver, lane) do nothing
            """;
    private final Targets targets;
    private final CallingWebhooks calling;
    private final DeliveryConfig deliveries;
    private final WebhookConfig config;
    private final Sql sql;

    WebhookWay(Targets targets, CallingWebhooks calling, DeliveryConfig deliveries, WebhookConfig config, Sql sql) {
        this.targets = targets;
        this.calling = calling;
        this.deliveries = deliveries;
        this.config = config;
        this.sql = sql;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public int perSecond() {
        return config.perSecond();
    }

    @Override
    public int plan(String[] notices, Instant now) throws SQLException {
        boolean wanted = sql.one(WANTED, row -> row.getBoolean(1));
        return wanted ? sql.update(PLAN, now.plus(deliveries.giveUpAfter()), now, notices) : 0;
    }

    @Override
    public Outcome send(Message message) {
        UUID webhook = UUID.fromString(message.receiver());
        Optional<Target> target = targets.of(webhook);
        if (target.isEmpty()) {
            return new Outcome.Hopeless("the webhook is gone or disabled");
        }
        Outcome outcome = calling.call(target.get(), message);
        if (outcome instanceof Outcome.Hopeless last && last.detail().equals(Integer.toString(Target.GONE))) {
            targets.disable(webhook, last.detail());
        }
        return outcome;
    }
}
