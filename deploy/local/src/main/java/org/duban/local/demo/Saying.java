package org.duban.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Turns what a step says into a body: days become dates, and files, instructions and tasks get their ids. */
final class Saying {
    private static final Set<String> DAYS = Set.of("deadline", "newDeadline", "due", "on");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Api api;
    private final LocalDate today;
    private final Map<String, String> tasks;

    /** @param tasks ids by the keys of their stories */
    Saying(Api api, LocalDate today, Map<String, String> tasks) {
        this.api = api;
        this.today = today;
        this.tasks = tasks;
    }

    /** @param task the id of the task it is said about */
    JsonNode body(JsonNode say, String task) throws IOException, InterruptedException {
        if (say instanceof ObjectNode fields) {
            ObjectNode body = NODES.objectNode();
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                body.set(field.getKey(), value(field.getKey(), field.getValue(), task));
            }
            return body;
        }
        ArrayNode body = NODES.arrayNode();
        for (JsonNode element : say) {
            body.add(element instanceof ContainerNode<?> ? body(element, task) : element);
        }
        return body;
    }

    private JsonNode value(String name, JsonNode value, String task) throws IOException, InterruptedException {
        if (value instanceof ContainerNode<?>) {
            return body(value, task);
        }
        if (DAYS.contains(name)) {
            return new TextNode(today.plusDays(value.asLong()).toString());
        }
        return switch (name) {
            case "evidenceIds" -> files(task);
            case "instruction" -> openInstruction(task);
            case "principal" -> new TextNode(tasks.get(value.asText()));
            default -> value;
        };
    }

    private JsonNode files(String task) throws IOException, InterruptedException {
        ArrayNode ids = NODES.arrayNode();
        items(task, "evidence").forEach(file -> ids.add(file.get("id")));
        return ids;
    }

    private JsonNode openInstruction(String task) throws IOException, InterruptedException {
        for (JsonNode instruction : items(task, "instructions")) {
            if (instruction.get("open").asBoolean()) {
                return instruction.get("id");
            }
        }
        return NODES.nullNode();
    }

    private JsonNode items(String task, String list) throws IOException, InterruptedException {
        return api.get("supervisor", "/tasks/" + task + "/" + list + "?limit=200")
                .get("items");
    }
}
