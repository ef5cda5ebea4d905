package org.duban.task.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.task.Office;

/** What a dashboard answers. */
final class Dashboard {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Dashboard() {}

    static JsonNode seenBy(String who, String path) {
        String answer = Office.as(who)
                .get("/api/v1/dashboards/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer, e);
        }
    }

    /** The department with that code among several. */
    static JsonNode of(String code, JsonNode several) {
        for (JsonNode one : several) {
            if (one.path("department").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code + " is not among " + several);
    }
}
