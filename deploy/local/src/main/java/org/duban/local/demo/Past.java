package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was done with a task already: a load that broke off goes on behind it. */
final class Past {
    private final List<String> done = new ArrayList<>();

    /** As the task's timeline tells it. */
    static Past of(Api api, String task) throws IOException, InterruptedException {
        Past past = new Past();
        for (JsonNode line :
                api.get("supervisor", "/tasks/" + task + "/timeline?limit=200").get("items")) {
            past.done.add(line.get("by").asText() + " " + line.get("move").asText());
        }
        return past;
    }

    /** Whether it stands there; each line answers for one step only. */
    boolean answersFor(Step step) {
        return done.remove(step.by() + " " + step.label());
    }
}
