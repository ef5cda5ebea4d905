package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** What each decision event does to its task. */
@ApplicationScoped
class DecisionListener implements Listener {
    private final DerivingTasks deriving;
    private final AmendingTasks amending;
    private final RevokingTasks revoking;
    private final Event<DecisionHeard> heard;

    DecisionListener(
            DerivingTasks deriving, AmendingTasks amending, RevokingTasks revoking, Event<DecisionHeard> heard) {
        this.deriving = deriving;
        this.amending = amending;
        this.revoking = revoking;
        this.heard = heard;
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public Reactions reactions() {
        Reactions reactions = new Reactions();
        add(reactions, DecisionEventType.ISSUED, deriving::derive);
        add(reactions, DecisionEventType.AMENDED, amending::amend);
        add(reactions, DecisionEventType.REVOKED, revoking::revoke);
        return reactions;
    }

    private void add(Reactions reactions, DecisionEventType type, Consumer<DecisionEvent> useCase) {
        reactions.on(type, DecisionEvent.class, event -> react(type, event, useCase));
    }

    private void react(DecisionEventType type, Received<DecisionEvent> event, Consumer<DecisionEvent> useCase) {
        useCase.accept(event.payload());
        heard.fire(new DecisionHeard(type, event));
    }
}
