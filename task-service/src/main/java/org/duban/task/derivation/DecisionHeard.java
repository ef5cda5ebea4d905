package org.duban.task.derivation;

import org.duban.contracts.decision.DecisionEvent;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.runtime.inbox.Received;

/** Fired in the transaction in which a decision's event had its effect. */
public record DecisionHeard(DecisionEventType type, Received<DecisionEvent> event) {}
