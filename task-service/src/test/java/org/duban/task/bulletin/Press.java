package org.duban.task.bulletin;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.duban.task.Office;

/** What people do about bulletins. */
final class Press {
    /** Heads the supervision office of these tests. */
    static final String HEAD = "supervisor7";

    private Press() {}

    /** A supervision office with a head. */
    static String office() {
        String code = Office.newCode();
        List<Map<String, String>> contacts =
                List.of(Map.of("username", "supervisor", "role", "OFFICER"), Map.of("username", HEAD, "role", "HEAD"));
        Map<String, Object> body =
                Map.of("code", code, "names", Map.of("zh", "督查室"), "kind", "SUPERVISION_OFFICE", "contacts", contacts);
        Office.as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        return code;
    }

    static Response draft(String caller, String period) {
        return Office.as(caller).post("/api/v1/bulletins/{p}", period);
    }

    static Response approve(String caller, String ifMatch, String period) {
        var request = Office.as(caller);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/bulletins/{p}/approval", period);
    }

    static String drafted(String period) {
        Response answer = draft("supervisor", period);
        answer.then().statusCode(201);
        return answer.header("ETag");
    }

    static void published(String period) {
        approve(HEAD, drafted(period), period).then().statusCode(200);
    }

    static JsonPath read(String caller, String period) {
        return Office.read(Office.as(caller), "/api/v1/bulletins/{p}", period);
    }

    /** The row of a department in the content that stands under this path. */
    static Map<String, Object> row(JsonPath found, String path, String department) {
        return found.getMap(path + "rows.find { it.department == '" + department + "' }");
    }
}
