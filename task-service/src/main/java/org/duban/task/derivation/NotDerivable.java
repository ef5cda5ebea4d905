package org.duban.task.derivation;

import java.util.List;

/** A decision that no task can be made of as it is. */
class NotDerivable extends RuntimeException {
    NotDerivable(String decision, List<String> faults) {
        super("decision " + decision + ": " + String.join("; ", faults));
    }
}
