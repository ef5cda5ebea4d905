package org.duban.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that can't be taken is refused when its turn has come, and then with every field that is at fault. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class OrderOfChecksTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static final String UNKNOWN_FIELD = "{\"colour\": 1}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/%s/decisions",
                "/meetings/%s/directives",
                "/meetings/%s/directives/merge",
                "/meetings/%s/agenda-items",
                "/meetings/%s/agenda-items/carry-over",
                "/meetings/%s/holding",
                "/meetings/%s/publication",
                "/meetings/%s/amendment",
                "/directives/%s/confirmation",
                "/directives/%s/dismissal",
                "/directives/%s/split",
                "/decisions/%s/issue",
                "/decisions/%s/amendment",
                "/decisions/%s/revocation"
            })
    void whatIsNotThereIsA404WhateverIsSent(String path) {
        send(path.formatted(UUID.randomUUID()), "*", UNKNOWN_FIELD).statusCode(404);
    }

    @Test
    void aMissingOrStaleETagComesBeforeTheBody() {
        String path = "/meetings/" + SECRETARY.heldMeeting() + "/amendment";

        send(path, null, UNKNOWN_FIELD).statusCode(428);
        send(path, "\"v99\"", UNKNOWN_FIELD).statusCode(412);
    }

    @Test
    void aWrongStateComesBeforeTheBody() {
        String held = SECRETARY.heldMeeting();

        send("/meetings/" + held + "/holding", "*", "{\"heldOn\": \"never\"}").statusCode(409);
        send("/meetings/" + held + "/amendment", "*", UNKNOWN_FIELD).statusCode(409);
        send("/meetings/" + SECRETARY.meeting("2098-01-01") + "/directives", "*", UNKNOWN_FIELD)
                .statusCode(409);
    }

    @Test
    void whatIsNoJsonIsA400BeforeAnythingElse() {
        send("/meetings/" + UUID.randomUUID() + "/decisions", "*", "{\"colour\": 1, ")
                .statusCode(400);
    }

    @Test
    void everyFieldAtFaultIsNamedWhateverItsFault() {
        String header = """
                {"colour": 1, "sequence": {"year": "this", "number": 0}, "heldOn": "soon", "chair": "",
                 "attendees": ["周敏", 7, " "], "body": "市政府常务会议"}
                """;

        send("/meetings", null, header)
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "colour",
                                "sequence.year",
                                "sequence.number",
                                "heldOn",
                                "chair",
                                "attendees[1]",
                                "attendees[2]"));
    }

    @Test
    void anUnknownValueHidesNoOtherFault() {
        String path = "/meetings/" + SECRETARY.heldMeeting() + "/agenda-items";

        send(path, null, "{\"kind\": \"CHAT\", \"title\": \" \", \"outcome\": 3}")
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("kind", "title", "outcome"));
    }

    @Test
    void aPatchNamesEveryFieldAtFaultToo() {
        SECRETARY
                .change()
                .body("{\"colour\": 1, \"heldOn\": \"soon\", \"title\": \"\"}")
                .patch("/meetings/{id}", SECRETARY.heldMeeting())
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("colour", "heldOn", "title"));
    }

    @Test
    void whatIsRefusedHasNoEffect() {
        String meeting = SECRETARY.meeting("2026-02-27");

        send("/meetings/" + meeting + "/agenda-items", null, "{\"title\": \"一\", \"colour\": 1}")
                .statusCode(422);

        SECRETARY.ask().get("/meetings/{id}/agenda-items", meeting).then().body("items.size()", equalTo(0));
    }

    @Test
    void aKeyStaysFreeForABodyThatCanBeTaken() {
        String path = "/meetings/" + SECRETARY.heldMeeting() + "/agenda-items";
        String key = UUID.randomUUID().toString();

        keyed(path, key, "{\"title\": \"一\", \"colour\": 1}").then().statusCode(422);
        Response made = keyed(path, key, "{\"title\": \"一\"}");
        made.then().statusCode(201);
        keyed(path, key, "{\"title\": \"一\"}").then().statusCode(201).body("id", equalTo(made.path("id")));
        keyed(path, key, "{\"title\": \"一\", \"colour\": 1}").then().statusCode(422);
    }

    @Test
    void aMoveThatTakesNothingSaysSo() {
        String meeting = SECRETARY.heldMeeting();

        send("/meetings/" + meeting + "/publication", "*", "{\"reason\": \"急\"}")
                .statusCode(422)
                .body("violations.field", contains("body"));
        send("/meetings/" + meeting + "/publication", "*", "{}").statusCode(200);
    }

    @Test
    void whatMayBeLeftOutNeedsNoType() {
        String scheduled = SECRETARY.meeting("2098-01-01");
        String held = SECRETARY.heldMeeting();

        withNothing("/meetings/" + held + "/agenda-items/carry-over").statusCode(200);
        withNothing("/meetings/" + held + "/holding").statusCode(409);
        withNothing("/meetings/" + scheduled + "/holding").statusCode(422);
        withNothing("/meetings").statusCode(400);
    }

    @Test
    void anotherShapeThanAnObjectIsA422() {
        send("/meetings", null, "[1]").statusCode(422).body("violations.message", hasItem("must be an object, {…}"));
        send("/meetings", null, "null").statusCode(400);
    }

    @Test
    void whatLooksWrongIsToldInWords() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("bodyMark", "a-b");

        SECRETARY
                .recordMeeting(header)
                .then()
                .statusCode(422)
                .body("violations.message", contains("must be 1 to 4 letters or digits"));
    }

    private static Response keyed(String path, String key, String body) {
        return SECRETARY
                .ask()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static ValidatableResponse withNothing(String path) {
        return SECRETARY.ask().header("If-Match", "*").post(path).then();
    }

    private static ValidatableResponse send(String path, String ifMatch, String body) {
        var request = SECRETARY.ask().contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(path)
                .then();
    }
}
