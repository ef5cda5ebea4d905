package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Has the supervision office issue the tasks that have no meeting behind them, and take back what was called off. */
final class LoadingInstructions {
    private static final String WHO = "supervisor";

    private final Api api;

    LoadingInstructions(Api api) {
        this.api = api;
    }

    int load(LocalDate today) throws IOException, InterruptedException {
        JsonNode instructions = Resources.json("instructions.json");
        for (JsonNode instruction : instructions) {
            JsonNode task = issued(instruction, today);
            boolean open = !task.get("status").asText().equals("CANCELLED");
            if (instruction.has("cancelled") && open) {
                api.post(
                        WHO,
                        "/tasks/" + task.get("id").asText() + "/cancellation",
                        Map.of("reason", instruction.get("cancelled").asText()));
            }
        }
        return instructions.size();
    }

    private JsonNode issued(JsonNode instruction, LocalDate today) throws IOException, InterruptedException {
        String title = instruction.get("title").asText();
        String lead = instruction.get("leadDepartment").asText();
        for (JsonNode task : api.get(WHO, "/tasks?limit=200&department=" + lead).get("items")) {
            if (title.equals(task.path("title").asText())) {
                return task;
            }
        }
        ObjectNode body = instruction.deepCopy();
        body.put("deadline", today.plusDays(instruction.get("days").asLong()).toString());
        return api.post(WHO, "/tasks", body.without(List.of("days", "cancelled")));
    }
}
