package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;

/** What each decision event does to its task. */
@ApplicationScoped
class DecisionListener implements Listener {
    private final DerivingTasks deriving;
    private final AmendingTasks amending;
    private final RevokingTasks revoking;

    DecisionListener(DerivingTasks deriving, AmendingTasks amending, RevokingTasks revoking) {
        this.deriving = deriving;
        this.amending = amending;
        this.revoking = revoking;
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public Reactions reactions() {
        return new Reactions()
                .on(DecisionEventType.ISSUED, DecisionEvent.class, event -> deriving.derive(event.payload()))
                .on(DecisionEventType.AMENDED, DecisionEvent.class, event -> amending.amend(event.payload()))
                .on(DecisionEventType.REVOKED, DecisionEvent.class, event -> revoking.revoke(event.payload()));
    }
}
