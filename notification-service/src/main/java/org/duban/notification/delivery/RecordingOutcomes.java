package org.duban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.notification.notice.Notice;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.outbox.Cause;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.time.CityClock;

/** Keeps what became of an attempt, with the event where the delivery is settled by it. */
@ApplicationScoped
class RecordingOutcomes {
    private static final String ENDED = """
            update delivery_attempt set ended_at = ?, outcome = ?, detail = ? where delivery_id = ? and number = ?
            """;
    private static final int LONGEST_DETAIL = 500;
    private final Backoff backoff;
    private final Outbox outbox;
    private final CityClock clock;
    private final Sql sql;

    RecordingOutcomes(Backoff backoff, Outbox outbox, CityClock clock, Sql sql) {
        this.backoff = backoff;
        this.outbox = outbox;
        this.clock = clock;
        this.sql = sql;
    }

    /** In a transaction of its own. */
    void record(Message message, Outcome outcome) throws SQLException {
        Transactions.run(() -> keep(message, outcome, clock.now()));
    }

    // The notices are locked first, as whoever acknowledges one does, and in one order.
    private void keep(Message message, Outcome outcome, Instant now) throws SQLException {
        List<Notice> notices = message.said().stream()
                .flatMap(said -> Notice.locked(said.noticeId()).stream())
                .toList();
        Delivery delivery = Delivery.locked(message.id()).orElseThrow();
        DeliveryOutcome became =
                outcome instanceof Outcome.Delivered ? DeliveryOutcome.DELIVERED : DeliveryOutcome.FAILED;
        String detail = shortened(outcome.detail());
        sql.update(ENDED, now, became.name(), detail, message.id(), message.attempt());
        if (!settles(delivery, message, outcome, now)) {
            return;
        }
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            if (!message.digest() || settles(message, notice, outcome, now)) {
                Cause.during(message.said().get(i).cause(), () -> tell(notice, delivery, became, detail, now));
            }
        }
    }

    private boolean settles(Delivery delivery, Message message, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Delivered delivered) {
            return delivery.delivered(delivered, now);
        }
        if (outcome instanceof Outcome.Needless) {
            delivery.needless(message.attempt(), now);
            return false;
        }
        return outcome instanceof Outcome.Hopeless
                ? delivery.hopeless(message.attempt(), now)
                : delivery.failed(message.attempt(), now, backoff.after(delivery.tries()));
    }

    /** Whether the part of the digest that is about this notice is settled by it. */
    private static boolean settles(Message digest, Notice notice, Outcome outcome, Instant now) {
        return Delivery.carried(digest.id(), notice.id())
                .filter(carried -> outcome instanceof Outcome.Delivered delivered
                        ? carried.delivered(delivered, now)
                        : carried.leftBehind(now))
                .isPresent();
    }

    private void tell(Notice notice, Delivery delivery, DeliveryOutcome became, String detail, Instant now) {
        boolean delivered = became == DeliveryOutcome.DELIVERED;
        var event = notice.carried(delivery.channel(), became, delivered ? null : detail, now);
        outbox.append(
                delivered ? DeliveryEventType.NOTIFICATION_DELIVERED : DeliveryEventType.NOTIFICATION_FAILED,
                notice.id().toString(),
                notice.sequence(),
                event);
    }

    private static String shortened(String detail) {
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}
