package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has people of the city do one thing after the other with a task, but for what they have done already. */
final class DoingSteps {
    private static final String CHECK = "check";

    private final Api api;
    private final Saying saying;
    private final Map<String, String> tasks;

    /** @param tasks ids by the keys of their stories */
    DoingSteps(Api api, Saying saying, Map<String, String> tasks) {
        this.api = api;
        this.saying = saying;
        this.tasks = tasks;
    }

    /** All of them; returns the id of the task. */
    String with(String task, List<Step> steps) throws IOException, InterruptedException {
        Map<String, Past> pasts = new HashMap<>();
        for (Step step : steps) {
            String on = step.on().isEmpty() ? task : other(task, step.on().get());
            if (!pasts.containsKey(on)) {
                pasts.put(on, Past.of(api, on));
            }
            if (!pasts.get(on).answersFor(step)) {
                take(step, on);
            }
        }
        return task;
    }

    private String other(String task, String key) throws IOException, InterruptedException {
        if (!key.equals(CHECK)) {
            return tasks.get(key);
        }
        return api.get("supervisor", "/tasks/" + task + "/inference-checks")
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private void take(Step step, String task) throws IOException, InterruptedException {
        String path = "/tasks/" + task + "/";
        switch (step.label()) {
            case "evidence" -> handIn(step, path);
            case "plan" -> api.put(step.by(), path + step.move(), saying.body(step.say(), task));
            case "measures" -> api.patch(step.by(), measure(step, path), saying.body(step.say(), task));
            case "decision" -> api.post(step.by(), decision(task), saying.body(step.say(), task));
            default -> api.post(step.by(), path + step.move(), saying.body(step.say(), task));
        }
    }

    private void handIn(Step step, String path) throws IOException, InterruptedException {
        JsonNode file = step.say();
        String query = "?name=" + Api.encoded(file.get("name").asText()) + "&title="
                + Api.encoded(file.get("title").asText());
        api.upload(step.by(), path + step.move() + query, Papers.of(file));
    }

    /** Measures are named by their place in the plan. */
    private String measure(Step step, String path) throws IOException, InterruptedException {
        int place = Integer.parseInt(step.move().substring(step.move().lastIndexOf('/') + 1));
        List<String> ids = api.get(step.by(), path + "plan").get("rows").findValues("measures").stream()
                .flatMap(measures -> measures.findValuesAsText("id").stream())
                .toList();
        return path + "measures/" + ids.get(place);
    }

    private String decision(String task) throws IOException, InterruptedException {
        String asked = api.get("supervisor", "/tasks/" + task)
                .path("extensions")
                .get("asked")
                .asText();
        return "/extension-requests/" + asked + "/decision";
    }
}
