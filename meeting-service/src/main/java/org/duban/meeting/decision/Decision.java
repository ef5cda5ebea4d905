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
        new DecisionMove(id, DecisionMoves.CONFIRMATION, new Doing(by, at, null)).persist();
    }

    void redraft(Mandate changed) {
        mandate = changed;
    }

    /** Makes one that was read for looking only what {@link IssuingDecision} makes of its row. */
    void issue(Instant at) {
        DecisionMoves.require(state, DecisionMoves.ISSUE);
        state = DecisionState.ISSUED;
        issuedAt = at;
        sequence++;
        version++;
    }

    DecisionMove amend(Mandate amended, Doing doing) {
        DecisionMove move =
                move(DecisionMoves.AMENDMENT, DecisionState.ISSUED, doing).replacing(mandate);
        mandate = amended;
        sequence++;
        return move;
    }

    /** Takes it back; a draft that nobody was told of is withdrawn in silence. */
    DecisionMove revoke(Doing doing) {
        DecisionMove move = move(DecisionMoves.REVOCATION, DecisionState.REVOKED, doing);
        sequence += everIssued() ? 1 : 0;
        return move;
    }

    private DecisionMove move(String move, DecisionState to, Doing doing) {
        DecisionMoves.require(state, move);
        state = to;
        return new DecisionMove(id, move, doing);
    }

    /** Whether it was amended or taken back. */
    boolean changed() {
        return sequence > 1 || state == DecisionState.REVOKED;
    }

    /** Whether it ever bound anybody. */
    boolean everIssued() {
        return issuedAt != null;
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
