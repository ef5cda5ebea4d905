package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning what a meeting is to deal with. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AgendaTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private Agendas agenda;

    @BeforeEach
    void aMeetingToCome() {
        agenda = new Agendas(SECRETARY.meeting("2098-02-27"));
    }

    @Test
    void anItemIsPlannedWithAllThatIsKnownOfIt() {
        Map<String, Object> source = Map.of(
                "title", "关于加强城市内涝治理的实施意见",
                "issuer", "省政府办公厅",
                "level", "PROVINCIAL",
                "number", "政办发〔2026〕3号",
                "date", "2026-01-20");
        Response made = agenda.add(
                Map.of("title", "传达学习实施意见", "kind", "CONVEY_STUDY", "presenter", "市住建局", "sources", List.of(source)));

        made.then()
                .statusCode(201)
                .header("ETag", equalTo("\"v0\""))
                .body("position", equalTo(0))
                .body("outcome", nullValue())
                .body("minutesVersion", nullValue());
        String id = made.path("id");
        assertThat(made.header("Location")).isEqualTo("/api/v1/agenda-items/" + id);
        assertThat(SECRETARY.get("/agenda-items/" + id).getMap("sources[0]")).isEqualTo(source);
        assertThat(SECRETARY.get("/agenda-items/" + id).getString("kind")).isEqualTo("CONVEY_STUDY");
    }

    @Test
    void whoHasNotSeenThePresentAgendaCannotPublishIt() {
        Agendas held = new Agendas(SECRETARY.heldMeeting());
        String item = held.plan("一");
        String seen = tagOf(held.meeting());

        held.add(Map.of("title", "二")).then().statusCode(201);
        String added = tagOf(held.meeting());
        SECRETARY
                .change()
                .body("{\"outcome\": \"NOTED\"}")
                .patch("/agenda-items/{id}", item)
                .then()
                .statusCode(200);
        String changed = tagOf(held.meeting());
        SECRETARY.change().delete("/agenda-items/{id}", item).then().statusCode(204);

        assertThat(List.of(seen, added, changed, tagOf(held.meeting()))).doesNotHaveDuplicates();
        for (String stale : List.of(seen, added, changed)) {
            publish(held.meeting(), stale).then().statusCode(412);
        }
        publish(held.meeting(), tagOf(held.meeting())).then().statusCode(200);
    }

    @Test
    void anItemComesToTheEndUnlessItIsGivenAPlace() {
        agenda.plan("一");
        agenda.plan("三");
        agenda.add(Map.of("title", "二", "position", 1)).then().statusCode(201);

        assertThat(agenda.titles()).containsExactly("一", "二", "三");
        assertThat(agenda.all().getList("items.position")).isEqualTo(List.of(0, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 三一二四", "1, 一三二四", "3, 一二四三", "null, 一二四三"})
    void anItemThatMovesTakesTheOthersAlong(String to, String order) {
        List<String> ids = planned("一", "二", "三", "四");

        Agendas.change(ids.get(2), "{\"position\": " + to + "}").then().statusCode(200);

        assertThat(String.join("", agenda.titles())).isEqualTo(order);
        assertThat(agenda.all().getList("items.position")).isEqualTo(List.of(0, 1, 2, 3));
    }

    @Test
    void anItemThatIsTakenOffLeavesNoGap() {
        List<String> ids = planned("一", "二", "三");

        Agendas.remove(ids.get(0)).then().statusCode(204);

        assertThat(agenda.titles()).containsExactly("二", "三");
        assertThat(agenda.all().getList("items.position")).isEqualTo(List.of(0, 1));
        SECRETARY.ask().get("/agenda-items/{id}", ids.get(0)).then().statusCode(404);
    }

    @Test
    void anItemIsChangedByMergePatch() {
        String id = agenda.plan("一");

        Agendas.change(id, "{\"presenter\": \"市财政局\", \"outcome\": \"DEFERRED\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("title", equalTo("一"))
                .body("presenter", equalTo("市财政局"))
                .body("outcome", equalTo("DEFERRED"));
        Agendas.change(id, "{\"outcome\": null}").then().statusCode(200).body("outcome", nullValue());
    }

    @Test
    void aMeetingIsFoundByWhatIsPlannedForIt() {
        String word = UUID.randomUUID().toString();
        String id = agenda.plan("研究地下管网普查 " + word);

        assertThat(SECRETARY.get("/meetings?q=" + word).getList("items.id")).isEqualTo(List.of(agenda.meeting()));
        Agendas.remove(id).then().statusCode(204);
        assertThat(SECRETARY.get("/meetings?q=" + word).getList("items")).isEmpty();
    }

    @Test
    void anAgendaIsReadPageByPage() {
        planned("一", "二", "三");
        String path = "/meetings/" + agenda.meeting() + "/agenda-items?limit=2";

        String cursor = SECRETARY.get(path).getString("nextCursor");

        assertThat(SECRETARY.get(path + "&cursor=" + cursor).getList("items.title"))
                .isEqualTo(List.of("三"));
    }

    @Test
    void twentyPeopleAtOnceMakeTwentyItemsWithoutAGap() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Integer>> answers = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(i -> answers.add(people.submit(() -> agenda.add(Map.of("title", "第" + i + "项", "position", 0))
                        .statusCode())));

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(201);
        }
        people.shutdown();
        assertThat(agenda.all().getList("items.position"))
                .isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void aChangeSaysWhichVersionItIsBasedOn() {
        String id = agenda.plan("一");
        Agendas.change(id, "{\"title\": \"二\"}").then().statusCode(200);

        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body("{\"title\": \"三\"}")
                .patch("/agenda-items/{id}", id)
                .then()
                .statusCode(412);
        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .delete("/agenda-items/{id}", id)
                .then()
                .statusCode(412);
        SECRETARY.ask().delete("/agenda-items/{id}", id).then().statusCode(428);
        assertThat(agenda.titles()).containsExactly("二");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': ' '}|title",
                "{'kind': 'OTHER'}|title",
                "{'title': '一', 'position': -1}|position",
                "{'title': '一', 'position': 2}|position",
                "{'title': '一', 'kind': 'CHAT'}|kind",
                "{'title': '一', 'outcome': 'FINE'}|outcome",
                "{'title': '一', 'sources': [{'issuer': '省政府'}]}|sources[0].title",
                "{'title': '一', 'sources': [{'title': '意见', 'level': 'GALACTIC'}]}|sources[0].level",
                "{'title': '一', 'sources': [{'title': '意见', 'date': '昨天'}]}|sources[0].date",
                "{'title': '一', 'colour': 'red'}|colour"
            })
    void whatIsNoAgendaItemIsA422ThatNamesTheField(String entry, String field) {
        agenda.plan("一");

        SECRETARY
                .ask()
                .contentType("application/json")
                .body(entry.replace('\'', '"'))
                .post("/meetings/{id}/agenda-items", agenda.meeting())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
        assertThat(agenda.titles()).containsExactly("一");
    }

    @Test
    void anItemDoesNotMoveBeyondTheEnd() {
        List<String> ids = planned("一", "二");

        Agendas.change(ids.get(0), "{\"position\": 2}")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("position"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\": \"绝密★启用前\"}", "{\"title\": \"一\", \"sources\": [{\"title\": \"机密★ 关于某事的通知\"}]}"})
    void classifiedWordsAreRefused(String entry) {
        SECRETARY
                .ask()
                .contentType("application/json")
                .body(entry)
                .post("/meetings/{id}/agenda-items", agenda.meeting())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:duban:problem:classified"));
    }

    @Test
    void whatIsNotThereIsA404() {
        String nowhere = UUID.randomUUID().toString();

        new Agendas(nowhere).add(Map.of("title", "一")).then().statusCode(404);
        Agendas.change(nowhere, "{}").then().statusCode(404);
        Agendas.remove(nowhere).then().statusCode(404);
    }

    private List<String> planned(String... titles) {
        return List.of(titles).stream().map(agenda::plan).toList();
    }

    private static String tagOf(String meeting) {
        return SECRETARY.ask().get("/meetings/{id}", meeting).header("ETag");
    }

    private static Response publish(String meeting, String ifMatch) {
        return SECRETARY.ask().header("If-Match", ifMatch).post("/meetings/{id}/publication", meeting);
    }
}
