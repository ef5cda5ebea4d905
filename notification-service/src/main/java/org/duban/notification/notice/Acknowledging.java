package org.duban.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.time.CityClock;

/** Lets a recipient take note of a notice; to do so again changes nothing. */
@ApplicationScoped
class Acknowledging {
    private final Outbox outbox;
    private final CityClock clock;
    private final Event<NoticeAcknowledged> acknowledged;

    Acknowledging(Outbox outbox, CityClock clock, Event<NoticeAcknowledged> acknowledged) {
        this.outbox = outbox;
        this.clock = clock;
        this.acknowledged = acknowledged;
    }

    /** The notice afterwards, empty where the person has no such notice. */
    @Transactional
    Optional<Notice> acknowledge(UUID id, String recipient) {
        Optional<Notice> notice = Notice.<Notice>find("id = ?1 and recipient = ?2", id, recipient)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        notice.filter(found -> found.acknowledge(clock.now())).ifPresent(this::tell);
        return notice;
    }

    private void tell(Notice notice) {
        outbox.append(
                DeliveryEventType.NOTIFICATION_ACKNOWLEDGED, notice.id().toString(), notice.sequence(), notice.event());
        acknowledged.fire(new NoticeAcknowledged(notice.id()));
    }
}
