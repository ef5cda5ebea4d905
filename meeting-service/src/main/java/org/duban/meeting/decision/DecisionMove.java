package org.duban.meeting.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.fulfilment.Fulfilment;
import org.duban.runtime.db.Ids;
import org.duban.runtime.json.EventJson;

/** That somebody moved a decision, when and why. Written once, but for what its task made of it. */
@Entity
class DecisionMove extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID decisionId;
    private String move;
    private String movedBy;
    private Instant movedAt;
    private String reason;
    private UUID eventId;
    private Boolean applied;
    private String replaced;

    protected DecisionMove() {}

    DecisionMove(UUID decisionId, String move, Doing doing) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.move = move;
        this.movedBy = doing.by();
        this.movedAt = doing.at();
        this.reason = doing.reason();
    }

    DecisionMove replacing(Mandate before) {
        replaced = EventJson.write(before);
        return this;
    }

    DecisionMove toldBy(UUID event) {
        eventId = event;
        return this;
    }

    /** The moves that made its versions, in their order: the issue and each amendment. */
    static List<DecisionMove> versionsOf(UUID decision) {
        return list(
                "decisionId = ?1 and move in ?2 order by id",
                decision,
                List.of(DecisionMoves.ISSUE, DecisionMoves.AMENDMENT));
    }

    /** What changed these decisions after they were issued, in the order of its happening. */
    static List<DecisionMove> changesOf(Collection<UUID> decisions) {
        return list(
                "decisionId in ?1 and move in ?2 order by id",
                decisions,
                List.of(DecisionMoves.AMENDMENT, DecisionMoves.REVOCATION));
    }

    UUID decisionId() {
        return decisionId;
    }

    /** What an amendment replaced. */
    Mandate replaced() {
        try {
            return EventJson.read(replaced.getBytes(StandardCharsets.UTF_8), Mandate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Application application(Fulfilment fulfilment) {
        return Application.of(move, applied, fulfilment);
    }

    DecisionChange change(Fulfilment fulfilment) {
        return new DecisionChange(move, movedBy, movedAt, reason, eventId == null ? null : application(fulfilment));
    }

    DecisionVersion version(int number, Mandate mandate, Fulfilment fulfilment) {
        return new DecisionVersion(number, mandate, movedBy, movedAt, reason, application(fulfilment));
    }
}
