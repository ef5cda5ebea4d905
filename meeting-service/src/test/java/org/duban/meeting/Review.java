package org.duban.meeting;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The secretary at the review desk of one meeting. */
record Review(String meeting) {
    static final Desk SECRETARY = Desk.of("secretary");

    static Review ofNewMeeting() {
        return new Review(SECRETARY.heldMeeting());
    }

    /** With the Chinese sample as its minutes. */
    static Review ofSample() {
        Review review = ofNewMeeting();
        SECRETARY.bringSampleMinutes(review.meeting);
        return review;
    }

    JsonPath bring(String minutes) {
        return SECRETARY
                .bringMinutes(meeting, "text/plain; charset=UTF-8", minutes.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath directives() {
        return SECRETARY.get("/meetings/" + meeting + "/directives?limit=200");
    }

    /** The id of the first directive that has these words. */
    String about(String words) {
        return directives().getString("items.find { it.sentence.contains('%s') }.id".formatted(words));
    }

    List<String> idsIn(String state) {
        return directives().getList("items.findAll { it.state == '%s' }.id".formatted(state));
    }

    Response add(Map<String, ?> directive) {
        return SECRETARY.post("/meetings/" + meeting + "/directives", directive);
    }

    Response merge(Object... ids) {
        return SECRETARY.post("/meetings/" + meeting + "/directives/merge", Map.of("directiveIds", List.of(ids)));
    }

    static JsonPath directive(String id) {
        return SECRETARY.get("/directives/" + id);
    }

    static Response confirm(String id, Map<String, ?> confirmation) {
        return SECRETARY.post("/directives/" + id + "/confirmation", confirmation);
    }

    static Response dismiss(String id) {
        return SECRETARY.post("/directives/" + id + "/dismissal", Map.of("reason", "原则性要求"));
    }

    static Response reopen(String id) {
        return SECRETARY.post("/directives/" + id + "/reopening", Map.of("reason", "会后明确了责任单位"));
    }

    /** Cuts it before these words of its sentence. */
    static Response splitBefore(String id, String words) {
        JsonPath whole = directive(id);
        int start = whole.getInt("start");
        int cut = start + whole.getString("sentence").indexOf(words);
        return split(id, List.of(span(start, cut), span(cut, whole.getInt("end"))));
    }

    static Response split(String id, List<Map<String, Integer>> spans) {
        return SECRETARY.post("/directives/" + id + "/split", spans == null ? Map.of() : Map.of("spans", spans));
    }

    static Map<String, Integer> span(int start, int end) {
        return Map.of("start", start, "end", end);
    }

    static List<String> history(String id) {
        return SECRETARY.get("/directives/" + id + "/history").getList("items.what");
    }
}
