package org.duban.meeting.decision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.duban.contracts.decision.DecisionState;
import org.duban.meeting.directive.Passage;
import org.duban.runtime.db.Ids;

/** What a person confirmed: a draft until it is issued, binding from then on, until it is revoked. */
@Entity
class Decision extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;
    private UUID meetingId;
    private UUID directiveId;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Embedded
    private Passage passage;

    @Embedded
    private Mandate mandate;

    private String confirmedBy;
    private Instant confirmedAt;
    private Instant issuedAt;

    protected Decision() {}

    /** A draft; {@code passage} is null where it has none in the minutes. */
    Decision(UUID meetingId, Passage passage, Mandate mandate) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.state = DecisionState.DRAFT;
        this.passage = passage;
        this.mandate = mandate;
    }

    Decision madeOf(UUID directive) {
        directiveId = directive;
        return this;
    }

    void confirmed(String by, Instant at) {
        confirmedBy = by;
        confirmedAt = at;
        new DecisionMove(id, DecisionMoves.CONFIRMATION, by, at, null).persist();
    }

    void redraft(Mandate changed) {
        mandate = changed;
    }

    void issue(String by, Instant at) {
        move(DecisionMoves.ISSUE, DecisionState.ISSUED, by, at, null);
        issuedAt = at;
    }

    void amend(Mandate amended, String by, Instant at, String reason) {
        move(DecisionMoves.AMENDMENT, DecisionState.ISSUED, by, at, reason);
        mandate = amended;
    }

    void revoke(String by, Instant at, String reason) {
        move(DecisionMoves.REVOCATION, DecisionState.REVOKED, by, at, reason);
    }

    private void move(String move, DecisionState to, String by, Instant at, String reason) {
        DecisionMoves.require(state, move);
        state = to;
        sequence++;
        new DecisionMove(id, move, by, at, reason).persist();
    }

    boolean draft() {
        return state == DecisionState.DRAFT;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The number of its newest event. */
    long sequence() {
        return sequence;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID directiveId() {
        return directiveId;
    }

    DecisionState state() {
        return state;
    }

    Passage passage() {
        return passage;
    }

    Mandate mandate() {
        return mandate;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
