package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to one task of the demo city: one that a decision made, or one without a meeting. */
record Story(JsonNode data) {
    private static final List<String> FILES = List.of("rectifications", "assignments", "clocks");

    static List<Story> all() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (String file : FILES) {
            Resources.json("stories/" + file + ".json").forEach(data -> stories.add(new Story(data)));
        }
        return stories;
    }

    /** By which other stories name it. */
    String key() {
        return data.get("key").asText();
    }

    /** The body of {@code POST /tasks}, days in place of its dates; empty where a decision makes the task. */
    Optional<JsonNode> newTask() {
        return Optional.ofNullable(data.get("task"));
    }

    /** Whether it is this line of the list of tasks; a task from a decision is titled by how its sentence begins. */
    boolean isAbout(JsonNode task) {
        String title = task.get("title").asText();
        return fromDecision(task)
                ? data.has("sentence") && title.contains(data.get("sentence").asText())
                : newTask()
                        .filter(own -> own.get("title").asText().equals(title))
                        .isPresent();
    }

    static boolean fromDecision(JsonNode task) {
        return task.hasNonNull("decisionId");
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        data.get("steps").forEach(step -> steps.add(Step.of(step)));
        return steps;
    }
}
