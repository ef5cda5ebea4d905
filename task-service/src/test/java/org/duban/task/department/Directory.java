package org.duban.task.department;

import static org.duban.task.Office.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;

/** What tests do to departments, and what they hear of it. */
final class Directory {
    private Directory() {}

    static Response post(Map<String, Object> body) {
        return as("supervisor").contentType(ContentType.JSON).body(body).post("/api/v1/departments");
    }

    static Response patch(String code, String body) {
        return patch(code, "*", body);
    }

    static Response patch(String code, String ifMatch, String body) {
        return as("supervisor")
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch("/api/v1/departments/{code}", code);
    }

    static Response retire(String code) {
        return as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", code);
    }

    static List<SeenEvent> told(String code, int count) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.DEPARTMENTS, count, event -> code.equals(event.subject()));
        }
    }
}
