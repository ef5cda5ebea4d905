package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding meetings by what they are about. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SearchTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    /** What nobody else's meetings hold. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aMeetingIsFoundByTitleBodyChairAndLocation() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("title", "研究城市更新工作 " + mark);
        header.put("location", "市政府三楼会议室");
        String meeting = recorded(header);

        assertThat(found("城市更新 " + mark)).containsExactly(meeting);
        assertThat(found("林岚 " + mark)).containsExactly(meeting);
        assertThat(found("三楼会议室 常务会议 " + mark.toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(meeting);
        assertThat(found("更新城市 " + mark)).isEmpty();
        assertThat(found("工作常务 " + mark)).isEmpty();
    }

    @Test
    void aMeetingIsFoundByItsMinutesAndAgendaFromTheMomentTheyAreThere() {
        String meeting = SECRETARY.heldMeeting();
        String minutes = Desk.sampleText("standing-committee.zh.txt");
        bring(meeting, minutes + "\n附：" + mark);
        String item = SECRETARY.get("/meetings/" + meeting + "/agenda-items").getString("items[0].title");

        assertThat(found(mark)).containsExactly(meeting);
        assertThat(found("\"" + item + "\" " + mark)).containsExactly(meeting);
    }

    @Test
    void whatIsPlannedByHandIsFoundUntilItIsTakenOff() {
        String meeting = SECRETARY.heldMeeting();
        String item = SECRETARY
                .post("/meetings/" + meeting + "/agenda-items", Map.of("title", "防汛 " + mark))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(found("防汛 " + mark)).containsExactly(meeting);

        SECRETARY.change().body(Map.of("title", "抗旱 " + mark)).patch("/agenda-items/{id}", item);
        assertThat(found("抗旱 " + mark)).containsExactly(meeting);
        assertThat(found("防汛 " + mark)).isEmpty();

        SECRETARY.change().delete("/agenda-items/{id}", item).then().statusCode(204);
        assertThat(found(mark)).isEmpty();
    }

    @Test
    void onlyThePresentMinutesCount() {
        String meeting = SECRETARY.heldMeeting();
        bring(meeting, "会议听取了汇报。" + mark + " harbour dredging");
        assertThat(found(mark + " dredging")).containsExactly(meeting);

        bring(meeting, "会议听取了汇报。" + mark + " harbour lighting");

        assertThat(found(mark + " lighting")).containsExactly(meeting);
        assertThat(found(mark + " dredging")).isEmpty();
    }

    @Test
    void aCorrectedHeaderIsFoundByItsNewWordsOnly() {
        String meeting = SECRETARY.heldMeeting();
        SECRETARY.change().body(Map.of("title", "防汛 " + mark)).patch("/meetings/{id}", meeting);
        assertThat(found("防汛 " + mark)).containsExactly(meeting);

        SECRETARY.change().body(Map.of("title", "抗旱 " + mark)).patch("/meetings/{id}", meeting);

        assertThat(found("抗旱 " + mark)).containsExactly(meeting);
        assertThat(found("防汛 " + mark)).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotFound() {
        String meeting = SECRETARY.heldMeeting();
        SECRETARY
                .change()
                .body(Map.of("title", mark, "sequence", Map.of("year", 1)))
                .patch("/meetings/{id}", meeting)
                .then()
                .statusCode(422);

        assertThat(found(mark)).isEmpty();
    }

    @Test
    void wordsFarApartInLongMinutesAreAllFound() {
        String meeting = SECRETARY.heldMeeting();
        bring(meeting, mark + "开篇\n" + "会议听取了市水务局关于河道清淤的汇报。\n".repeat(20_000) + "末尾收官");

        assertThat(found(mark + "开篇 末尾收官 河道清淤")).containsExactly(meeting);
        assertThat(found(mark + "开篇 末尾开篇")).isEmpty();
    }

    @Test
    void whatIsFoundComesNewestFirstPageByPage() {
        List<String> recorded = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            Map<String, Object> header = Desk.meetingHeader("2026-03-0" + day);
            header.put("title", "常务会议 " + mark);
            recorded.add(0, recorded(header));
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = SECRETARY
                    .ask()
                    .queryParam("q", mark)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/meetings");
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(recorded);
        assertThat(found(mark, "from", "2026-03-02", "to", "2026-03-03")).isEqualTo(recorded.subList(2, 4));
        assertThat(found(mark, "from", "2026-03-06")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%EF%BC%9F",
                "q=%22%22",
                "q=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q",
                "from=yesterday",
                "to=2026-02-30",
                "from=2026-03-02&to=2026-03-01"
            })
    void whatCannotBeSearchedForIsA400(String query) {
        SECRETARY
                .ask()
                .urlEncodingEnabled(false)
                .get("/meetings?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        SECRETARY.ask().queryParam("q", "长".repeat(201)).get("/meetings").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table meeting; --", "\\", "{\"a\"}", "a\u0000b", "NULL", "\ud83c\udfd9 x"})
    void signsThatMeanSomethingElsewhereMeanNothingHere(String query) {
        SECRETARY.ask().queryParam("q", query + " 字").get("/meetings").then().statusCode(200);
    }

    private static String recorded(Map<String, Object> header) {
        return SECRETARY.recordMeeting(header).then().statusCode(201).extract().path("id");
    }

    private static void bring(String meeting, String minutes) {
        SECRETARY
                .bringMinutes(meeting, "text/plain; charset=UTF-8", minutes.getBytes(UTF_8))
                .then()
                .statusCode(200);
    }

    private static List<String> found(String q, String... filters) {
        var request = SECRETARY.ask().queryParam("q", q);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/meetings").then().statusCode(200).extract().path("items.id");
    }
}
