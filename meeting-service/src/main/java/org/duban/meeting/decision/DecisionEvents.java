package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.outbox.Outbox;

/** Publishes what happened to a decision, with its whole state after it. */
@ApplicationScoped
class DecisionEvents {
    private final Outbox outbox;

    DecisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Answers the id of the event. */
    UUID publish(DecisionEventType type, Decision decision, Meeting meeting, Doing doing) {
        return outbox.append(type, decision.id().toString(), decision.sequence(), payload(decision, meeting, doing));
    }

    private static DecisionEvent payload(Decision decision, Meeting meeting, Doing doing) {
        Mandate mandate = decision.mandate();
        Passage passage = decision.passage();
        return new DecisionEvent(
                doing.by(),
                doing.at(),
                doing.reason(),
                decision.id().toString(),
                decision.state(),
                meeting.reference(),
                passage == null ? null : passage.minutes(),
                passage == null ? null : passage.span(),
                passage == null ? null : passage.sentence(),
                passage == null ? null : passage.rule(),
                decision.confirmedBy(),
                mandate.kind(),
                mandate.term(),
                mandate.requirement(),
                mandate.leadDepartment(),
                mandate.coDepartments(),
                mandate.deadline());
    }
}
