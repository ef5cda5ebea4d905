package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published meeting changes only by an amendment, and what it was before stays. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AmendmentTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private Agendas agenda;
    private String first;
    private String second;

    @BeforeEach
    void aPublishedMeeting() {
        agenda = new Agendas(SECRETARY.heldMeeting());
        first = agenda.plan("一");
        second = agenda.plan("二");
        SECRETARY
                .change()
                .post("/meetings/{id}/publication", agenda.meeting())
                .then()
                .statusCode(200)
                .body("edition", equalTo(1));
    }

    @Test
    void thePublicationIsTheFirstEdition() {
        JsonPath editions = editions();

        assertThat(editions.getList("items.edition")).isEqualTo(List.of(1));
        assertThat(editions.getString("items[0].by")).isEqualTo("secretary");
        assertThat(editions.getString("items[0].at")).endsWith("Z");
        assertThat(editions.getString("items[0].reason")).isNull();
        assertThat(editions.getString("items[0].header.chair")).isEqualTo("林岚");
        assertThat(editions.getList("items[0].agendaItems.title")).isEqualTo(List.of("一", "二"));
    }

    @Test
    void anAmendedHeaderIsTheNextEditionAndTheOldOneStaysWhole() {
        amend("""
                {"reason": "更正主持人", "header": {"chair": "周敏", "observers": ["高远"]}}
                """).then().statusCode(200).body("chair", equalTo("周敏")).body("edition", equalTo(2));

        JsonPath editions = editions();
        assertThat(editions.getList("items.header.chair")).isEqualTo(List.of("林岚", "周敏"));
        assertThat(editions.getList("items[1].header.observers")).isEqualTo(List.of("高远"));
        assertThat(editions.getString("items[1].reason")).isEqualTo("更正主持人");
        assertThat(editions.getList("items[1].agendaItems.title")).isEqualTo(List.of("一", "二"));
    }

    @Test
    void anAmendedAgendaIsTheWholeNewOneAndItsItemsStayTheSame() {
        amend("""
                {"reason": "调整议程", "agendaItems": [
                    {"title": "三", "kind": "DISCUSS"},
                    {"id": "%s", "title": "二（更正）", "outcome": "APPROVED"}]}
                """.formatted(second)).then().statusCode(200);

        assertThat(agenda.titles()).containsExactly("三", "二（更正）");
        assertThat(agenda.ids().get(1)).isEqualTo(second);
        assertThat(agenda.all().getList("items.position")).isEqualTo(List.of(0, 1));
        SECRETARY.ask().get("/agenda-items/{id}", first).then().statusCode(404);
        assertThat(editions().getList("items[0].agendaItems.id")).isEqualTo(List.of(first, second));
        assertThat(editions().getList("items[1].agendaItems.outcome"))
                .isEqualTo(java.util.Arrays.asList(null, "APPROVED"));
    }

    @Test
    void editionsAreReadPageByPage() {
        amend("{\"reason\": \"更正\", \"header\": {\"location\": \"三楼\"}}").then().statusCode(200);
        amend("{\"reason\": \"再更正\", \"header\": {\"location\": null}}").then().statusCode(200);
        String path = "/meetings/" + agenda.meeting() + "/editions?limit=2";

        JsonPath page = SECRETARY.get(path);

        assertThat(page.getList("items.edition")).isEqualTo(List.of(1, 2));
        SECRETARY
                .ask()
                .get(path + "&cursor=" + page.getString("nextCursor"))
                .then()
                .body("items.edition", equalTo(List.of(3)))
                .body("nextCursor", nullValue());
    }

    @Test
    void aMeetingThatIsNotPublishedHasNoEdition() {
        String meeting = SECRETARY.heldMeeting();

        assertThat(SECRETARY.get("/meetings/" + meeting + "/editions").getList("items"))
                .isEmpty();
        assertThat(SECRETARY.get("/meetings/" + meeting).getString("edition")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'header': {'chair': '周敏'}}|reason",
                "{'reason': '更正'}|header",
                "{'reason': '更正', 'header': {}}|header",
                "{'reason': '更正', 'header': 'chair'}|header",
                "{'reason': '更正', 'header': {'heldOn': null}}|heldOn",
                "{'reason': '更正', 'header': {'heldOn': '2098-02-27'}}|heldOn",
                "{'reason': '更正', 'header': {'colour': 'red'}}|colour",
                "{'reason': '更正', 'agendaItems': [{'kind': 'OTHER'}]}|agendaItems[0].title",
                "{'reason': '更正', 'agendaItems': [{'id': '00000000-0000-7000-8000-000000000000', 'title': '一'}]}|agendaItems[0].id",
                "{'reason': '更正', 'agendaItems': [{'id': 'FIRST', 'title': '一'}, {'id': 'FIRST', 'title': '一'}]}|agendaItems[1].id"
            })
    void anAmendmentThatCannotBeMadeIsA422AndLeavesNoEdition(String amendment, String field) {
        amend(amendment.replace('\'', '"').replace("FIRST", first))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));

        assertThat(editions().getList("items.edition")).isEqualTo(List.of(1));
        assertThat(agenda.titles()).containsExactly("一", "二");
    }

    @Test
    void classifiedWordsAreRefusedInAnAmendmentToo() {
        for (String amendment : List.of(
                "{\"reason\": \"绝密★\", \"header\": {\"chair\": \"周敏\"}}",
                "{\"reason\": \"更正\", \"header\": {\"title\": \"绝密★启用前\"}}",
                "{\"reason\": \"更正\", \"agendaItems\": [{\"title\": \"绝密★启用前\"}]}")) {
            amend(amendment).then().statusCode(422).body("type", equalTo("urn:duban:problem:classified"));
        }
    }

    @Test
    void anAmendmentSaysWhichVersionItIsBasedOn() {
        Map<String, Object> amendment = Map.of("reason", "更正", "header", Map.of("chair", "周敏"));
        String path = "/meetings/" + agenda.meeting() + "/amendment";

        SECRETARY
                .ask()
                .contentType("application/json")
                .body(amendment)
                .post(path)
                .then()
                .statusCode(428);
        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(amendment)
                .post(path)
                .then()
                .statusCode(412);
    }

    private Response amend(String amendment) {
        return SECRETARY.change().body(amendment).post("/meetings/{id}/amendment", agenda.meeting());
    }

    private JsonPath editions() {
        return SECRETARY.get("/meetings/" + agenda.meeting() + "/editions");
    }
}
