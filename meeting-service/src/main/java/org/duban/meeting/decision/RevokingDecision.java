package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an issued decision back; its task is cancelled. */
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

    /** Why it is revoked. */
    @Schema(name = "Revocation")
    record Revocation(
            @Schema(examples = "与上级新部署不一致") @NotBlank @Size(max = 1000) String reason) {}

    void revoke(Decision decision, Meeting meeting, Revocation revocation) {
        DecisionMoves.require(decision.state(), DecisionMoves.REVOCATION);
        checks.valid(revocation);
        ClassificationMarks.refuse(revocation.reason());
        String by = callers.current().username();
        Instant at = clock.now();
        decision.revoke(by, at, revocation.reason());
        events.publish(
                DecisionEventType.REVOKED, decision, meeting, new DecisionEvents.Doing(by, at, revocation.reason()));
    }
}
