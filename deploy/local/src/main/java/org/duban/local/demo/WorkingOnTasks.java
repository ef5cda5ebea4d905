package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has the departments do their work, each task as far as its turn says, through the moves open to them. */
final class WorkingOnTasks {
    private static final String WATCHER = "supervisor";
    /** Percent to report, one turn after the other; 0 only signs for the task, -1 does not touch it. */
    private static final int[] TURNS = {30, -1, 0, 80, 10, -1, 60, 0};

    private static final String NARRATIVE = "已完成阶段性工作，按计划推进。Work is under way as planned.";

    private final Api api;

    WorkingOnTasks(Api api) {
        this.api = api;
    }

    /** How many tasks are in each state afterwards. */
    Map<String, Integer> work(List<String> meetings) throws Exception {
        Map<String, Integer> states = new HashMap<>();
        int turn = 0;
        for (String meeting : meetings) {
            for (JsonNode task : tasks(meeting)) {
                work(task, TURNS[turn++ % TURNS.length]);
                states.merge(state(task.get("id").asText()), 1, Integer::sum);
            }
        }
        return states;
    }

    // Each decision becomes a task by way of an event, so they come one by one.
    private List<JsonNode> tasks(String meeting) throws Exception {
        int issued = count("/meetings/" + meeting + "/decisions?limit=200", "ISSUED");
        List<JsonNode> tasks = new ArrayList<>();
        Waiting.until("the tasks of a meeting", () -> {
            tasks.clear();
            api.get(WATCHER, "/tasks?sort=due&limit=200&meeting=" + meeting)
                    .get("items")
                    .forEach(tasks::add);
            return tasks.size() >= issued;
        });
        return tasks;
    }

    private int count(String path, String state) throws IOException, InterruptedException {
        int count = 0;
        for (JsonNode item : api.get("secretary", path).get("items")) {
            count += state.equals(item.get("state").asText()) ? 1 : 0;
        }
        return count;
    }

    private void work(JsonNode task, int percent) throws IOException, InterruptedException {
        String path = "/tasks/" + task.get("id").asText();
        String officer = "officer." + task.get("leadDepartment").asText();
        if (percent >= 0 && may(officer, path, "acceptance")) {
            api.post(officer, path + "/acceptance", Map.of());
        }
        if (percent > 0 && may(officer, path, "progress-reports")) {
            api.post(officer, path + "/progress-reports", Map.of("percent", percent, "narrative", NARRATIVE));
        }
    }

    // A rectification takes no report before its plan is approved: the task itself says what is open to whom.
    private boolean may(String username, String path, String move) throws IOException, InterruptedException {
        JsonNode task = api.get(username, path);
        for (JsonNode open : task.path("actions")) {
            if (open.asText().equals(move)) {
                return !move.equals("progress-reports") || task.path("percent").asInt() == 0;
            }
        }
        return false;
    }

    private String state(String id) throws IOException, InterruptedException {
        return api.get(WATCHER, "/tasks/" + id).get("status").asText();
    }
}
