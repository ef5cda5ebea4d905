package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What minutes make of an agenda. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AgendaFromMinutesTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static final String MINUTES = Desk.sampleText("standing-committee.zh.txt");
    private Agendas agenda;
    private JsonPath told;

    @BeforeEach
    void aHeldMeeting() {
        agenda = new Agendas(SECRETARY.heldMeeting());
        told = SECRETARY
                .ask()
                .contentType("text/plain; charset=UTF-8")
                .body(MINUTES.getBytes(UTF_8))
                .post("/extractions")
                .jsonPath();
    }

    @Test
    void withoutAPlanTheAgendaIsWhatTheMinutesTell() {
        bring(MINUTES);

        assertThat(agenda.titles()).isEqualTo(told.getList("agendaItems.title"));
        assertThat(agenda.all().getList("items.start")).isEqualTo(told.getList("agendaItems.start"));
        assertThat(agenda.all().getList("items.minutesVersion")).containsOnly(1);
    }

    @Test
    void aPlannedItemIsCompletedAndTheOthersFollowBehind() {
        int last = told.getList("agendaItems").size() - 1;
        String planned = agenda.plan("　" + told.getString("agendaItems[%d].title".formatted(last)) + "。");

        bring(MINUTES);

        JsonPath item = SECRETARY.get("/agenda-items/" + planned);
        assertThat(item.getInt("position")).isZero();
        assertThat(item.getInt("start")).isEqualTo(told.getInt("agendaItems[%d].start".formatted(last)));
        assertThat(item.getString("kind")).isEqualTo(told.getString("agendaItems[%d].kind".formatted(last)));
        assertThat(item.getString("outcome")).isEqualTo(told.getString("agendaItems[%d].outcome".formatted(last)));
        assertThat(agenda.titles().subList(1, last + 1))
                .isEqualTo(told.getList("agendaItems.title").subList(0, last));
    }

    @Test
    void whatAPersonWroteStays() {
        String title = told.getString("agendaItems[0].title");
        String id = agenda.add(Map.of("title", title, "kind", "DISCUSS", "outcome", "DEFERRED", "presenter", "市财政局"))
                .path("id");

        bring(MINUTES);

        JsonPath item = SECRETARY.get("/agenda-items/" + id);
        assertThat(item.getString("kind")).isEqualTo("DISCUSS");
        assertThat(item.getString("outcome")).isEqualTo("DEFERRED");
        assertThat(item.getString("presenter")).isEqualTo("市财政局");
        assertThat(item.getInt("minutesVersion")).isEqualTo(1);
    }

    @Test
    void theSameMinutesTwiceLeaveTheAgendaAsItIs() {
        bring(MINUTES);
        Agendas.change(agenda.ids().get(0), "{\"title\": \"另一题目\", \"position\": 1}")
                .then()
                .statusCode(200);
        String before = agenda.all().prettify();

        bring(MINUTES);

        assertThat(agenda.all().prettify()).isEqualTo(before);
    }

    @Test
    void aNewerVersionRenewsThePassages() {
        bring(MINUTES);
        List<String> ids = agenda.ids();

        bring("会议纪要（修订）\n\n" + MINUTES);

        assertThat(agenda.ids()).isEqualTo(ids);
        assertThat(agenda.all().getInt("items[0].start")).isEqualTo(told.getInt("agendaItems[0].start") + 10);
        assertThat(agenda.all().getList("items.minutesVersion")).containsOnly(2);
    }

    @Test
    void aNewerVersionDropsWhatOnlyTheEarlierOneTold() {
        bring(MINUTES);
        String gone = agenda.ids().get(0);

        bring(withoutFirstItem());

        assertThat(agenda.ids()).doesNotContain(gone);
        assertThat(agenda.all().getInt("items[0].position")).isZero();
    }

    @Test
    void aNewerVersionKeepsWhatAPersonWroteOn() {
        bring(MINUTES);
        String kept = agenda.ids().get(0);
        Agendas.change(kept, "{\"presenter\": \"市委办\"}").then().statusCode(200);

        bring(withoutFirstItem());

        assertThat(SECRETARY.get("/agenda-items/" + kept).getInt("minutesVersion"))
                .isEqualTo(1);
    }

    @Test
    void aNewerVersionKeepsWhatADirectiveThatIsDecidedOnBelongsTo() {
        JsonPath first = bring(MINUTES);
        int with = first.getInt("directives[-1].agendaItem");
        String directive = first.getString("directives[-1].id");
        SECRETARY
                .post("/directives/" + directive + "/dismissal", Map.of("reason", "原则性要求"))
                .then()
                .statusCode(200);
        String item = agenda.ids().get(with);

        bring("市政府2026年第6次常务会议纪要\n\n会议传达学习了全省城市工作会议精神。会议强调，要认真领会会议精神。");

        assertThat(agenda.ids()).contains(item);
        assertThat(SECRETARY.get("/directives/" + directive).getString("agendaItemId"))
                .isEqualTo(item);
    }

    @Test
    void directivesFollowTheirItemWhereverItMoves() {
        JsonPath first = bring(MINUTES);
        String directive = first.getString("directives[-1].id");
        String item = SECRETARY.get("/directives/" + directive).getString("agendaItemId");

        Agendas.change(item, "{\"position\": 0}").then().statusCode(200);

        JsonPath after = SECRETARY.get("/directives/" + directive);
        assertThat(after.getString("agendaItemId")).isEqualTo(item);
        assertThat(after.getInt("agendaItem")).isZero();
    }

    @Test
    void aDirectiveWhoseItemIsTakenOffStays() {
        JsonPath first = bring(MINUTES);
        String directive = first.getString("directives[-1].id");

        Agendas.remove(first.getString("directives[-1].agendaItemId")).then().statusCode(204);

        assertThat(SECRETARY.get("/directives/" + directive).getString("agendaItemId"))
                .isNull();
        assertThat(SECRETARY.get("/directives/" + directive).getString("agendaItem"))
                .isNull();
    }

    @Test
    void minutesOfAPublishedMeetingLeaveItsAgendaAlone() {
        String planned = agenda.plan(told.getString("agendaItems[-1].title"));
        SECRETARY
                .change()
                .post("/meetings/{id}/publication", agenda.meeting())
                .then()
                .statusCode(200);
        String before = agenda.all().prettify();

        JsonPath imported = bring(MINUTES);

        assertThat(agenda.all().prettify()).isEqualTo(before);
        assertThat(imported.getString("directives[-1].agendaItemId")).isEqualTo(planned);
        assertThat(imported.getString("directives[0].agendaItemId")).isNull();
    }

    /** The first topic is told in a paragraph of its own. */
    private static String withoutFirstItem() {
        String[] paragraphs = MINUTES.split("\n\n");
        return MINUTES.replace(paragraphs[2] + "\n\n", "").replace("传达学习上级有关会议精神，", "");
    }

    private JsonPath bring(String minutes) {
        return SECRETARY
                .bringMinutes(agenda.meeting(), "text/plain; charset=UTF-8", minutes.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
