package org.duban.task.extension;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;

/** A task whose lead asks for more time, as tests need it: issued on 3 March 2031, due on 2 April. */
final class Requests {
    static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private final String lead;
    private final String task;

    Requests() {
        MovableClock.stopOn(MONDAY);
        lead = Office.newDepartment();
        Map<String, Object> body = Office.assignment(lead);
        body.put("deadline", "2031-04-02");
        task = Office.issued(body);
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
    }

    String lead() {
        return lead;
    }

    String task() {
        return task;
    }

    Response ask(String day) {
        return Asking.added("head." + lead, task, "extension-requests", request(day));
    }

    Response asking(String day) {
        return Asking.move("head." + lead, task, "extension-requests", request(day));
    }

    static void grant(String id) {
        decide("supervisor", id, Map.of("verdict", "GRANTED")).then().statusCode(200);
    }

    static Response decide(String caller, String id, Map<String, ?> body) {
        return decide(caller, "*", id, body);
    }

    static Response decide(String caller, String ifMatch, String id, Map<String, ?> body) {
        RequestSpecification request =
                Office.as(caller).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/extension-requests/{id}/decision", id);
    }

    static String state(String id) {
        return Office.read(Office.as("supervisor"), "/api/v1/extension-requests/{id}", id)
                .getString("state");
    }

    static Map<String, Object> request(String day) {
        return Map.of("newDeadline", day, "reason", "Cables are late", "progress", "14 of 31 lamps stand.");
    }
}
