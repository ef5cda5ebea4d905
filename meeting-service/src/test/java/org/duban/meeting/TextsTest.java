package org.duban.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is kept without the blanks around it, and is not kept where nothing of it can be seen. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TextsTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0\u200b", "\t\r\n", "\ufeff"})
    void aNameOfWhichNothingIsSeenIsNone(String nothing) {
        refused("body", nothing, "body");
        refused("chair", nothing, "chair");
        refused("title", nothing, "title");
        refused("observers", List.of(nothing), "observers[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "常务\u001b会议", "\u0085"})
    void controlCharactersAreRefused(String text) {
        refused("title", text, "title");
        refused("observers", List.of("陈河", text), "observers[1]");
    }

    @Test
    void blanksAroundATextAreNotKept() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        String body = (String) header.get("body");
        header.put("body", "\u3000 " + body + " ");
        header.put("title", " 第一次\n会议\t");
        header.put("attendees", List.of("\u00a0周敏\u200b"));

        SECRETARY
                .recordMeeting(header)
                .then()
                .statusCode(201)
                .body("body", equalTo(body))
                .body("title", equalTo("第一次\n会议"))
                .body("attendees", contains("周敏"));
    }

    private static void refused(String field, Object value, String named) {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put(field, value);
        SECRETARY.recordMeeting(header).then().statusCode(422).body("violations.field", hasItem(named));
    }
}
