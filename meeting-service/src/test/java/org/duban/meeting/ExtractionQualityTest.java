package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where extraction errs, as what people did with its proposals shows. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ExtractionQualityTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    void whereNothingIsProposedThereIsNoRatio() {
        ofBody("市某局 " + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("all.proposed", equalTo(0))
                .body("all.precision", nullValue())
                .body("all.unchangedShare", nullValue())
                .body("recall", nullValue())
                .body("rules.size()", equalTo(0));
    }

    @Test
    void theFiguresAreThoseOfARecountRuleByRule() {
        City.isKnown(probe);
        Review review = Review.ofSample();
        reviewEverything(review);

        JsonPath figures = ofMeeting(review).jsonPath();
        Map<String, Recount> recount = recount(review);

        assertThat(figures.getList("rules.rule")).isEqualTo(List.copyOf(recount.keySet()));
        for (int i = 0; i < recount.size(); i++) {
            String rule = figures.getString("rules[%d].rule".formatted(i));
            assertThat(Recount.told(figures, "rules[%d].figures.".formatted(i)))
                    .as(rule)
                    .isEqualTo(recount.get(rule));
        }
    }

    @Test
    void eachProposalCountsOnceInAllAndWhatWasAddedIsMissed() {
        City.isKnown(probe);
        Review review = Review.ofSample();
        int proposed = review.directives().getList("items").size();
        reviewEverything(review);

        JsonPath figures = ofMeeting(review).jsonPath();

        assertThat(figures.getInt("all.proposed")).isEqualTo(proposed);
        assertThat(figures.getInt("all.unchanged")).isZero();
        assertThat(figures.getInt("all.corrected")).isEqualTo(2);
        assertThat(figures.getInt("all.correctedFields.deadline")).isEqualTo(1);
        assertThat(figures.getInt("all.correctedFields.kind")).isZero();
        assertThat(figures.getInt("all.correctedFields.span")).isEqualTo(1);
        assertThat(figures.getInt("all.dismissed")).isEqualTo(1);
        assertThat(figures.getInt("all.open")).isEqualTo(proposed - 3);
        assertThat(figures.getDouble("all.precision")).isCloseTo(2 / 3.0, within(1e-6));
        assertThat(figures.getDouble("all.unchangedShare")).isZero();
        assertThat(figures.getInt("missed")).isEqualTo(1);
        assertThat(figures.getDouble("recall")).isCloseTo(2 / 3.0, within(1e-6));
    }

    @Test
    void aSentenceThatADecisionWasDraftedFromByHandIsMissedToo() {
        Review review = Review.ofSample();
        String text = Desk.sampleText("standing-committee.zh.txt");
        int missed = text.indexOf("会议还研究了");
        int found = text.indexOf("由市住建局牵头");

        draft(review, missed, missed + 6).then().statusCode(201);
        draft(review, found, found + 6).then().statusCode(201);
        String mistaken = draft(review, 0, 5).path("id");
        SECRETARY
                .post("/decisions/" + mistaken + "/revocation", Map.of("reason", "误立"))
                .then()
                .statusCode(200);

        ofMeeting(review).then().body("missed", equalTo(1));
        String body = SECRETARY.get("/meetings/" + review.meeting()).getString("body");
        assertThat(figureWith(body, "language", "zh", "missed")).isEqualTo(1);
        assertThat(figureWith(body, "language", "en", "missed")).isZero();
    }

    @Test
    void whatIsConfirmedAsProposedIsUnchangedEvenIfItWasCorrectedAndSetBack() {
        City.isKnown(probe);
        Review review = Review.ofSample();
        String directive = review.about("拨付到位");
        String kind = Review.directive(directive).getString("kind").equals("TASK") ? "RECTIFICATION" : "TASK";
        correct(directive, Map.of("kind", kind));
        correct(directive, Map.of("kind", Review.directive(directive).getString("proposed.kind")));
        Review.confirm(directive, Map.of("leadDepartment", "CZJ")).then().statusCode(201);

        assertThat(Review.history(directive)).containsExactly("FOUND", "CORRECTED", "CORRECTED", "CONFIRMED");
        ofMeeting(review).then().body("all.unchanged", equalTo(1)).body("all.corrected", equalTo(0));
    }

    @Test
    void theyAreNarrowedByDayAndLanguage() {
        Review review = Review.ofSample();
        int proposed = review.directives().getList("items").size();
        String body = SECRETARY.get("/meetings/" + review.meeting()).getString("body");

        assertThat(proposedWith(body, "from", "2026-02-27")).isEqualTo(proposed);
        assertThat(proposedWith(body, "from", "2026-02-28")).isZero();
        assertThat(proposedWith(body, "to", "2026-02-27")).isEqualTo(proposed);
        assertThat(proposedWith(body, "to", "2026-02-26")).isZero();
        assertThat(proposedWith(body, "language", "zh")).isEqualTo(proposed);
        assertThat(proposedWith(body, "language", "en")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?language=fr", "?from=yesterday", "?from=2026-02-02&to=2026-02-01", "?rule=x"})
    void aFilterThatCannotBeReadIsA400(String query) {
        SECRETARY.ask().get("/extraction-quality" + query).then().statusCode(400);
    }

    @Test
    void itIsForThoseWhoAnswerForTheCity() {
        Desk.of("supervisor").ask().get("/extraction-quality").then().statusCode(200);
        Desk.of("officer.ZJJ").ask().get("/extraction-quality").then().statusCode(403);
    }

    private static void reviewEverything(Review review) {
        String rectified = review.about("堵点整改");
        Review.confirm(rectified, Map.of("leadDepartment", "ZJJ", "deadline", "2099-07-31"))
                .then()
                .statusCode(201);
        Review.splitBefore(review.about("资金安排方案"), "制定年度").then().statusCode(201);
        Review.dismiss(review.about("拨付到位")).then().statusCode(200);
        String text = Desk.sampleText("standing-committee.zh.txt");
        int start = text.indexOf("会议还研究了");
        review.add(Map.of("span", Review.span(start, start + 6))).then().statusCode(201);
        int other = text.indexOf("常务会议");
        String mistaken =
                review.add(Map.of("span", Review.span(other, other + 4))).path("id");
        Review.dismiss(mistaken).then().statusCode(200);
        review.add(Map.of("text", "请市水务局报送汛前检查情况。")).then().statusCode(201);
    }

    /** From what the review desk itself shows: directives and their histories. */
    private static Map<String, Recount> recount(Review review) {
        Map<String, Recount> all = new TreeMap<>();
        for (String id : review.directives().<String>getList("items.id")) {
            JsonPath directive = Review.directive(id);
            if (directive.getString("origin").equals("EXTRACTION")) {
                Set<String> rules =
                        new TreeSet<>(List.of(directive.getString("rule").split("/")));
                rules.forEach(rule -> all.merge(rule, Recount.of(directive.getString("state"), id), Recount::plus));
            }
        }
        return all;
    }

    private record Recount(int open, int unchanged, int corrected, int dismissed, int deadline, int owners, int span) {
        static Recount of(String state, String id) {
            List<String> fields = SECRETARY
                    .get("/directives/" + id + "/history")
                    .getList("items.findAll { it.what == 'CONFIRMED' }.changes.flatten().field");
            boolean cut = state.equals("SPLIT") || state.equals("MERGED");
            boolean confirmed = state.equals("CONFIRMED");
            return new Recount(
                    one(state.equals("PROPOSED")),
                    one(confirmed && fields.isEmpty()),
                    one(cut || confirmed && !fields.isEmpty()),
                    one(state.equals("DISMISSED")),
                    one(fields.contains("deadline")),
                    one(fields.contains("leadDepartment") || fields.contains("coDepartments")),
                    one(cut));
        }

        static Recount told(JsonPath figures, String at) {
            return new Recount(
                    figures.getInt(at + "open"),
                    figures.getInt(at + "unchanged"),
                    figures.getInt(at + "corrected"),
                    figures.getInt(at + "dismissed"),
                    figures.getInt(at + "correctedFields.deadline"),
                    figures.getInt(at + "correctedFields.owners"),
                    figures.getInt(at + "correctedFields.span"));
        }

        Recount plus(Recount other) {
            return new Recount(
                    open + other.open,
                    unchanged + other.unchanged,
                    corrected + other.corrected,
                    dismissed + other.dismissed,
                    deadline + other.deadline,
                    owners + other.owners,
                    span + other.span);
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    private static void correct(String directive, Map<String, ?> change) {
        SECRETARY
                .change()
                .body(change)
                .patch("/directives/{id}", directive)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response draft(Review review, int start, int end) {
        return SECRETARY.post("/meetings/" + review.meeting() + "/decisions", Map.of("span", Review.span(start, end)));
    }

    private static int proposedWith(String body, String filter, String value) {
        return figureWith(body, filter, value, "all.proposed");
    }

    private static int figureWith(String body, String filter, String value, String figure) {
        return SECRETARY
                .ask()
                .queryParam("body", body)
                .queryParam(filter, value)
                .get("/extraction-quality")
                .jsonPath()
                .getInt(figure);
    }

    private static io.restassured.response.Response ofMeeting(Review review) {
        return ofBody(SECRETARY.get("/meetings/" + review.meeting()).getString("body"));
    }

    private static io.restassured.response.Response ofBody(String body) {
        return SECRETARY.ask().queryParam("body", body).get("/extraction-quality");
    }
}
