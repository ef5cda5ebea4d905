package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies and who belongs to them, for how long. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BodiesTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    @Test
    void aBodyIsMadeWithItsMembersAndShowsThem() {
        Response made = make(List.of(member("林岚", "市长", "2022-01-15", null)));

        made.then().statusCode(201).header("ETag", equalTo("\"v0\"")).body("members[0].post", equalTo("市长"));
        String id = made.path("id");
        assertThat(SECRETARY.get("/bodies/" + id).getList("members.name")).isEqualTo(List.of("林岚"));
        assertThat(SECRETARY.get("/bodies/" + id).getString("members[0].to")).isNull();
        assertThat(SECRETARY.all("/bodies"))
                .filteredOn("id", id)
                .flatExtracting("members")
                .extracting("from")
                .containsExactly("2022-01-15");
    }

    @Test
    void aTermThatEndsIsRecordedAndTheSamePersonMayComeBack() {
        String id = make(List.of(member("林岚", "市长", "2022-01-15", null))).path("id");

        change(
                        id,
                        Map.of(
                                "members",
                                List.of(
                                        member("林岚", "市长", "2022-01-15", "2026-02-28"),
                                        member("林岚", "顾问", "2026-03-01", null))))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("members.to", equalTo(java.util.Arrays.asList("2026-02-28", null)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-02-28", ", 2026-02-28", "2026-12-31, 2026-02-28", "2026-03-01, 2022-01-15"})
    void nobodyIsAMemberTwiceAtTheSameTime(String firstTo, String secondFrom) {
        make(List.of(member("林岚", "市长", "2022-01-15", firstTo), member("林岚 ", "委员", secondFrom, null)))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("members[1].from"));
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        make(List.of(member("林岚", "市长", "2022-01-15", "2022-01-14")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("members[0].to"));
        make(List.of(member("林岚", "市长", "2022-01-15", "2022-01-15"))).then().statusCode(201);
    }

    @Test
    void aMemberNeedsANameAndAFirstDay() {
        make(List.of(Map.of("post", "市长")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("members[0].name"))
                .body("violations.field", hasItem("members[0].from"));
    }

    @Test
    void aNameAndAMarkStayAsTheyWereMade() {
        String id = make(List.of()).path("id");

        change(id, Map.of("name", "区政府常务会议")).then().statusCode(422).body("violations.field", hasItem("name"));
        change(id, Map.of("mark", "办")).then().statusCode(422).body("violations.field", hasItem("mark"));
    }

    @Test
    void aChangeSaysWhichVersionItIsBasedOn() {
        String id = make(List.of()).path("id");
        change(id, Map.of("members", List.of(member("周敏", "秘书长", "2026-01-01", null))))
                .then()
                .statusCode(200);

        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/bodies/{id}", id)
                .then()
                .statusCode(412);
        SECRETARY
                .ask()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/bodies/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void classifiedWordsInAPostAreRefused() {
        make(List.of(member("林岚", "绝密★启用前", "2022-01-15", null)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:duban:problem:classified"));
    }

    private static Response make(List<? extends Map<String, ?>> members) {
        return SECRETARY.post("/bodies", Map.of("name", "市政府常务会议 " + UUID.randomUUID(), "members", members));
    }

    private static Response change(String id, Map<String, ?> change) {
        return SECRETARY.change().body(change).patch("/bodies/{id}", id);
    }

    private static Map<String, Object> member(String name, String post, String from, String to) {
        Map<String, Object> member = new HashMap<>(Map.of("name", name, "post", post, "from", from));
        member.put("to", to);
        return member;
    }
}
