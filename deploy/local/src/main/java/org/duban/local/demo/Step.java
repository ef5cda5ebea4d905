package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * What somebody does with a task.
 *
 * @param by username
 * @param move the path below the task
 * @param say the body, with days and names in place of what is only known once the task is there
 * @param on key of another story whose task it is done with, {@code check} for the first inference check of this one
 */
record Step(String by, String move, JsonNode say, Optional<String> on) {

    static Step of(JsonNode step) {
        return new Step(
                step.get(0).asText(),
                step.get(1).asText(),
                step.size() > 2 ? step.get(2) : JsonNodeFactory.instance.objectNode(),
                step.size() > 3 ? Optional.of(step.get(3).asText()) : Optional.empty());
    }

    static Step of(String by, String move, JsonNode say) {
        return new Step(by, move, say, Optional.empty());
    }

    /** What the timeline calls it. */
    String label() {
        return move.startsWith("measures/") ? "measures" : move.substring(move.lastIndexOf('/') + 1);
    }
}
