package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** How departments go about a task that has no story of its own: some sign for it, some are well on. */
final class OrdinaryWork {
    /** Percent to report, one turn after the other; 0 only signs for the task, -1 does not touch it. */
    private static final int[] TURNS = {30, -1, 0, 80, 10, -1, 60, 0};

    private final JsonNode reports;

    OrdinaryWork() throws IOException {
        reports = Resources.json("reports.json");
    }

    /** What is done with the task whose turn it is, in the language that it is written in. */
    List<Step> steps(JsonNode task, int turn) {
        int percent = TURNS[turn % TURNS.length];
        if (percent < 0) {
            return List.of();
        }
        String officer = "officer." + task.get("leadDepartment").asText();
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        Step accept = Step.of(officer, "acceptance", nothing);
        if (percent == 0) {
            return List.of(accept);
        }
        JsonNode narrative = reports.get(language(task)).get(Integer.toString(percent));
        ObjectNode report = nothing.deepCopy().put("percent", percent).set("narrative", narrative);
        return List.of(accept, Step.of(officer, "progress-reports", report));
    }

    private static String language(JsonNode task) {
        return task.get("title").asText().codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
    }
}
