package org.duban.runtime.inbox;

import org.duban.contracts.envelope.Topic;

/** A bean that says what its service does with the events of one topic. One listener a topic and service. */
public interface Listener {
    /** The topic it listens to. */
    Topic topic();

    /** What it does on which event; asked once, at start. */
    Reactions reactions();
}
