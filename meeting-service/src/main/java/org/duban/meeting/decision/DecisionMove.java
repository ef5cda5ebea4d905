package org.duban.meeting.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.duban.runtime.db.Ids;

/** That somebody moved a decision, when and why. Written once. */
@Entity
class DecisionMove extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID decisionId;
    private String move;
    private String movedBy;
    private Instant movedAt;
    private String reason;

    protected DecisionMove() {}

    DecisionMove(UUID decisionId, String move, String by, Instant at, String reason) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.move = move;
        this.movedBy = by;
        this.movedAt = at;
        this.reason = reason;
    }
}
