package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/** Makes a draft binding: from its event on it becomes a task. */
@ApplicationScoped
class IssuingDecision {
    private final MandateRules rules;
    private final DecisionEvents events;
    private final Callers callers;
    private final CityClock clock;

    IssuingDecision(MandateRules rules, DecisionEvents events, Callers callers, CityClock clock) {
        this.rules = rules;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    void issue(Decision decision, Meeting meeting) {
        DecisionMoves.require(decision.state(), DecisionMoves.ISSUE);
        meeting.requireHeld();
        rules.requireComplete(decision.mandate());
        String by = callers.current().username();
        Instant at = clock.now();
        decision.issue(by, at);
        events.publish(DecisionEventType.ISSUED, decision, meeting, new DecisionEvents.Doing(by, at, null));
    }
}
