package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;

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
        requireIssuable(decision, meeting);
        Doing doing = doing();
        decision.issue(doing).persist();
        events.publish(DecisionEventType.ISSUED, decision, meeting, doing);
    }

    /** @throws Problem 409 for a state that does not allow it, 422 for what the mandate lacks */
    void requireIssuable(Decision decision, Meeting meeting) {
        DecisionMoves.require(decision.state(), DecisionMoves.ISSUE);
        meeting.requireIssuing();
        rules.requireComplete(decision.mandate());
    }

    /** The caller, now. */
    Doing doing() {
        return new Doing(callers.current().username(), clock.now(), null);
    }
}
