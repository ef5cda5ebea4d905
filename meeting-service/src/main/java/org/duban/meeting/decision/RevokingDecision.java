package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a decision back: the task of an issued one is cancelled, a draft is withdrawn and nobody is told. */
@ApplicationScoped
class RevokingDecision {
    private final Checks checks;
    private final DecisionEvents events;
    private final Callers callers;
    private final CityClock clock;

    RevokingDecision(Checks checks, DecisionEvents events, Callers callers, CityClock clock) {
        this.checks = checks;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    /** Why it is taken back. */
    @Schema(name = "Revocation")
    record Revocation(
            @Schema(examples = "与上级新部署不一致") @NotBlank @Size(max = 1000) String reason) {}

    /** @param meeting locked: without this decision it may be all done */
    void revoke(Decision decision, Meeting meeting, Revocation revocation) {
        DecisionMoves.require(decision.state(), DecisionMoves.REVOCATION);
        checks.valid(revocation);
        ClassificationMarks.refuse(revocation.reason());
        Doing doing = new Doing(callers.current().username(), clock.now(), revocation.reason());
        DecisionMove move = decision.revoke(doing);
        if (decision.everIssued()) {
            move.toldBy(events.publish(DecisionEventType.REVOKED, decision, meeting, doing));
        }
        move.persist();
    }
}
