package org.duban.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.runtime.db.Ids;
import org.duban.runtime.web.Problem;

/** One message to one receiver by one channel, with how far it got. */
@Entity
public class Delivery extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID noticeId;
    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String receiver;
    private String lane;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private Instant dueAt;
    private Instant giveUpAt;
    private int attempts;
    private int tries;

    @Column(name = "content_sha256")
    private String contentHash;

    private String template;
    private Instant plannedAt;
    private Instant settledAt;
    private UUID digestId;

    protected Delivery() {}

    /** A message about no notice, by which somebody tries out whether a receiver can be reached. */
    public static Delivery trial(Channel channel, String receiver, String lane, Instant now) {
        Delivery delivery = new Delivery();
        delivery.id = Ids.next();
        delivery.channel = channel;
        delivery.receiver = receiver;
        delivery.lane = lane;
        delivery.state = DeliveryState.PLANNED;
        delivery.plannedAt = now;
        delivery.dueAt = now;
        // One attempt tells what there is to learn.
        delivery.giveUpAt = now;
        return delivery;
    }

    /** Locked until the transaction ends. */
    static Optional<Delivery> locked(UUID id) {
        return Delivery.<Delivery>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one about this notice that the digest carries, locked until the transaction ends. */
    static Optional<Delivery> carried(UUID digest, UUID notice) {
        return Delivery.<Delivery>find("digestId = ?1 and noticeId = ?2", digest, notice)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The receiver has it, whatever an attempt before or after said. Answers whether that is news. */
    boolean delivered(Outcome.Delivered outcome, Instant now) {
        if (state == DeliveryState.DELIVERED || state == DeliveryState.ACKNOWLEDGED) {
            return false;
        }
        contentHash = outcome.contentSha256();
        template = outcome.template();
        settle(DeliveryState.DELIVERED, now);
        return true;
    }

    /**
     * An attempt went wrong. That counts only while it is the newest one and nothing else is known by now: a failure
     * that comes late never takes back what was delivered. Answers whether it is given up.
     */
    boolean failed(int attempt, Instant now, Duration pause) {
        if (overtaken(attempt)) {
            return false;
        }
        if (now.plus(pause).isAfter(giveUpAt)) {
            settle(DeliveryState.FAILED, now);
            return true;
        }
        state = DeliveryState.RETRYING;
        dueAt = now.plus(pause);
        return false;
    }

    /** An attempt showed that no other one will do. Answers whether it is given up by that. */
    boolean hopeless(int attempt, Instant now) {
        if (overtaken(attempt)) {
            return false;
        }
        settle(DeliveryState.FAILED, now);
        return true;
    }

    /** The digest that was to carry it is given up. Answers whether this one is by that. */
    boolean leftBehind(Instant now) {
        if (state != DeliveryState.PLANNED) {
            return false;
        }
        settle(DeliveryState.FAILED, now);
        return true;
    }

    /** Nothing was left to hand over. */
    void needless(int attempt, Instant now) {
        if (!overtaken(attempt)) {
            settle(DeliveryState.CANCELLED, now);
        }
    }

    /**
     * Somebody wants it tried at once, and by itself, also where a digest was to carry it.
     *
     * @throws Problem 409 where it is neither given up nor waiting
     */
    void retry(Instant now, Duration giveUpAfter) {
        if (state != DeliveryState.FAILED && state != DeliveryState.RETRYING) {
            throw Problem.wrongState(state, List.of());
        }
        state = DeliveryState.PLANNED;
        settledAt = null;
        digestId = null;
        tries = 0;
        dueAt = now;
        giveUpAt = now.plus(giveUpAfter);
    }

    private boolean overtaken(int attempt) {
        return state != DeliveryState.SENDING || attempts != attempt;
    }

    private void settle(DeliveryState became, Instant now) {
        state = became;
        settledAt = now;
    }

    public UUID id() {
        return id;
    }

    Channel channel() {
        return channel;
    }

    /** How many attempts failed in a row, since it was planned or somebody wanted it retried. */
    int tries() {
        return tries;
    }

    /** As the API shows it, with its attempts. */
    public DeliveryView view(List<AttemptView> made) {
        boolean open = settledAt == null;
        return new DeliveryView(
                id,
                noticeId,
                taskId,
                channel,
                receiver,
                lane,
                state,
                plannedAt,
                open ? dueAt : null,
                settledAt,
                contentHash,
                template,
                digestId,
                made);
    }
}
