package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Splitting, merging, adding and reopening directives, and what is kept of it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ReviewTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static final String SAMPLE = Desk.sampleText("standing-committee.zh.txt");
    private static EventProbe probe;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @Test
    void aDirectiveIsSplitAndEachPartSaysWhatItsWordsSay() {
        Review review = Review.ofSample();
        String whole = review.about("堵点整改");

        Response split = Review.splitBefore(whole, "2099年6月30日前");

        split.then()
                .statusCode(201)
                .body("directive.state", equalTo("SPLIT"))
                .body("directive.became", equalTo(split.path("items.id")))
                .body("items.state", contains("PROPOSED", "PROPOSED"))
                .body("items.origin", contains("PERSON", "PERSON"))
                .body("items.rule", contains(nullValue(), nullValue()))
                .body("items.madeOf", contains(List.of(whole), List.of(whole)))
                .body("items.owners", contains(List.of("市住建局"), List.of("市住建局")))
                .body("items[0].coOwners", equalTo(List.of("市城管局")))
                .body("items.ownerDepartments", contains(List.of("ZJJ"), List.of("ZJJ")))
                .body("items.deadline", contains("2099-06-30", "2099-06-30"))
                .body("items.agendaItemId", contains(agendaItem(whole), agendaItem(whole)));
        assertThatItQuotesTheMinutes(split.jsonPath(), "items[0].");
        assertThatItQuotesTheMinutes(split.jsonPath(), "items[1].");
        Review.confirm(split.path("items[1].id"), Map.of("leadDepartment", "ZJJ", "kind", "RECTIFICATION"))
                .then()
                .statusCode(201)
                .body("span.start", equalTo(split.path("items[1].start")))
                .body("minutes.version", equalTo(1));
    }

    @Test
    void aSplitNeedsSpansInOrderThatTouchTheSentence() {
        Review review = Review.ofSample();
        String whole = review.about("堵点整改");
        int start = Review.directive(whole).getInt("start");
        int end = Review.directive(whole).getInt("end");

        assertThatFieldIsAtFault(Review.split(whole, List.of(Review.span(start, end))), "spans");
        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(start, start + 9), Review.span(start + 8, end))), "spans[1]");
        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(start + 9, end), Review.span(start, start + 8))), "spans[1]");
        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(start, end), Review.span(end, end + 5))), "spans[1]");
        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(start, end - 5), Review.span(end - 5, 99_999))), "spans[1]");
        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(start, start), Review.span(start, end))), "spans[0]");
        assertThatFieldIsAtFault(Review.split(whole, null), "spans");
        assertThatFieldIsAtFault(
                Review.split(
                        review.add(Map.of("text", "清淤")).path("id"), List.of(Review.span(0, 1), Review.span(1, 2))),
                "spans");
        assertThat(Review.directive(whole).getString("state")).isEqualTo("PROPOSED");
    }

    @Test
    void partsMustHaveWords() {
        Review review = Review.ofNewMeeting();
        String text = "会议纪要\n\nThe Water Bureau must    repair the pumps by 30 May 2099.";
        review.bring(text);
        int gap = text.indexOf("    ");
        String whole = review.add(Map.of("span", Review.span(gap - 8, gap + 14)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThatFieldIsAtFault(
                Review.split(whole, List.of(Review.span(gap - 8, gap), Review.span(gap, gap + 4))), "spans[1]");
    }

    @Test
    void directivesAreMergedIntoOneThatQuotesTheMinutesFromFirstToLast() {
        Review review = Review.ofSample();
        String plan = review.about("资金安排方案");
        String money = review.about("拨付到位");

        JsonPath merged = review.merge(money, plan)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("origin", equalTo("PERSON"))
                .body("madeOf", equalTo(List.of(plan, money)))
                .body("deadline", equalTo("2099-04-15"))
                .body("ownerDepartments", containsInAnyOrder("FGW", "CZJ"))
                .body("start", equalTo(Review.directive(plan).getInt("start")))
                .body("end", equalTo(Review.directive(money).getInt("end")))
                .extract()
                .jsonPath();

        assertThatItQuotesTheMinutes(merged, "");
        for (String part : List.of(plan, money)) {
            assertThat(Review.directive(part).getString("state")).isEqualTo("MERGED");
            assertThat(Review.directive(part).getList("became")).containsExactly(merged.getString("id"));
        }
    }

    @Test
    void aMergeTakesWhatThePersonSays() {
        Review review = Review.ofSample();
        Map<String, Object> merge = Map.of(
                "directiveIds",
                List.of(review.about("资金安排方案"), review.about("拨付到位")),
                "kind",
                "RECTIFICATION",
                "ownerDepartments",
                List.of("ZJJ"),
                "deadline",
                "2099-12-31",
                "reason",
                "同一事项");

        SECRETARY
                .post("/meetings/" + review.meeting() + "/directives/merge", merge)
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECTIFICATION"))
                .body("ownerDepartments", equalTo(List.of("ZJJ")))
                .body("deadline", equalTo("2099-12-31"))
                .body("deadlineText", nullValue());
    }

    @Test
    void onlyDifferentDirectivesOfOneMeetingAndOneVersionAreMerged() {
        Review review = Review.ofSample();
        String plan = review.about("资金安排方案");
        String elsewhere = Review.ofSample().about("资金安排方案");
        String nowhere = review.add(Map.of("text", "请市水务局报送汛前检查情况。")).path("id");

        assertThatFieldIsAtFault(review.merge(plan), "directiveIds");
        assertThatFieldIsAtFault(review.merge(plan, plan), "directiveIds[1]");
        assertThatFieldIsAtFault(review.merge(plan, elsewhere), "directiveIds[1]");
        assertThatFieldIsAtFault(review.merge(plan, UUID.randomUUID()), "directiveIds[1]");
        assertThatFieldIsAtFault(review.merge(plan, nowhere), "directiveIds[1]");
        assertThat(Review.directive(plan).getString("state")).isEqualTo("PROPOSED");
    }

    @Test
    void aMergeNamesTheOneThatIsDecidedOn() {
        Review review = Review.ofSample();
        String plan = review.about("资金安排方案");
        String money = review.about("拨付到位");
        Review.dismiss(money).then().statusCode(200);

        review.merge(plan, money)
                .then()
                .statusCode(409)
                .body("directiveId", equalTo(money))
                .body("state", equalTo("DISMISSED"))
                .body("allowedMoves", contains("reopening"));
    }

    @Test
    void whatExtractionMissedIsAddedWithItsSpan() {
        Review review = Review.ofNewMeeting();
        String words = "市水务局于2099年5月20日前备足防汛物资";
        String text = "会议纪要\n\n会议通报了有关情况。\n\n附记（" + words + "）";
        review.bring(text);
        int start = text.indexOf(words);
        Map<String, Object> asked = Map.of("span", Review.span(start, start + words.length()));

        String added = review.add(asked)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("origin", equalTo("PERSON"))
                .body("sentence", equalTo(words))
                .body("rule", nullValue())
                .body("proposed", nullValue())
                .body("madeOf", empty())
                .body("minutes.version", equalTo(1))
                .body("deadline", equalTo("2099-05-20"))
                .body("deadlineText", equalTo("2099年5月20日前"))
                .extract()
                .path("id");

        review.add(asked).then().statusCode(409);
        assertThat(Review.history(added)).containsExactly("ADDED");
    }

    @Test
    void whatIsAddedBelongsToTheAgendaItemThatItStandsIn() {
        Review review = Review.ofSample();
        String text = Desk.sampleText("standing-committee.zh.txt");
        int inAnItem = text.indexOf("督查发现");
        int outside = text.indexOf("市政府2026年第6次常务会议，");

        String added =
                review.add(Map.of("span", Review.span(inAnItem, inAnItem + 14))).path("id");
        String introductory =
                review.add(Map.of("span", Review.span(outside, outside + 14))).path("id");

        assertThat(agendaItem(added)).isNotNull().isEqualTo(agendaItem(review.about("堵点整改")));
        assertThat(agendaItem(introductory)).isNull();
    }

    @Test
    void whatTheMinutesDoNotStateIsAddedAsText() {
        Review review = Review.ofSample();

        String added = review.add(Map.of("text", "请市水务局报送汛前检查情况。", "ownerDepartments", List.of("SWJ")))
                .then()
                .statusCode(201)
                .body("sentence", equalTo("请市水务局报送汛前检查情况。"))
                .body("start", nullValue())
                .body("minutes", nullValue())
                .body("ownerDepartments", contains("SWJ"))
                .extract()
                .path("id");

        assertThat(review.directives().getList("items.id")).last().isEqualTo(added);
        Review.confirm(added, Map.of("leadDepartment", "SWJ", "kind", "ASSIGNMENT", "term", "ORDINARY"))
                .then()
                .statusCode(201)
                .body("requirement", equalTo("请市水务局报送汛前检查情况。"))
                .body("span", nullValue());
    }

    @Test
    void whatIsAddedNeedsASpanOrATextAndOnlyOneOfThem() {
        Review review = Review.ofSample();

        assertThatFieldIsAtFault(review.add(Map.of("kind", "TASK")), "span");
        assertThatFieldIsAtFault(review.add(Map.of("span", Review.span(0, 5), "text", "清淤")), "text");
        assertThatFieldIsAtFault(review.add(Map.of("span", Review.span(0, 99_999))), "span");
        assertThatFieldIsAtFault(
                review.add(Map.of("text", "清淤", "ownerDepartments", List.of("NONE"))), "ownerDepartments");
        assertThatFieldIsAtFault(review.add(Map.of("text", "清淤", "owners", List.of(" "))), "owners[0]");
        assertThatFieldIsAtFault(Review.ofNewMeeting().add(Map.of("span", Review.span(0, 5))), "span");
        review.add(Map.of("text", "机密★10年 清淤"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:duban:problem:classified"));
        new Review(SECRETARY.meeting("2098-01-05"))
                .add(Map.of("text", "清淤"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDismissalCanBeUndone() {
        Review review = Review.ofSample();
        String directive = review.about("堵点整改");
        Review.dismiss(directive).then().statusCode(200);

        Review.reopen(directive)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("decidedBy", nullValue())
                .body("reason", nullValue());

        assertThat(Review.history(directive)).containsExactly("FOUND", "DISMISSED", "REOPENED");
        Review.dismiss(directive).then().statusCode(200);
        assertThatFieldIsAtFault(
                SECRETARY.post("/directives/" + directive + "/reopening", Map.of("reason", " ")), "reason");
    }

    @Test
    void theFirstProposalStaysBesideWhatPeopleCorrect() {
        Review review = Review.ofSample();
        String directive = review.about("堵点整改");
        correct(directive, Map.of("deadline", "2099-12-31", "owners", List.of("市住建局", "市水务局")));
        correct(directive, Map.of("deadline", "2099-12-31"));

        SECRETARY
                .ask()
                .get("/directives/{id}", directive)
                .then()
                .body("deadline", equalTo("2099-12-31"))
                .body("proposed.deadline", equalTo("2099-06-30"))
                .body("proposed.owners", contains("市住建局"));
        SECRETARY
                .ask()
                .get("/directives/{id}/history", directive)
                .then()
                .body("items.what", contains("FOUND", "CORRECTED"))
                .body("items[1].by", equalTo("secretary"))
                .body("items[1].changes.field", contains("owners", "deadline"))
                .body("items[1].changes.before", contains("市住建局", "2099-06-30"))
                .body("items[1].changes.after", contains("市住建局,市水务局", "2099-12-31"));
    }

    @Test
    void aConfirmationKeepsWhatItSaysOtherwiseThanWasProposed() {
        Review review = Review.ofSample();
        String directive = review.about("堵点整改");
        Review.confirm(directive, Map.of("leadDepartment", "CGJ", "deadline", "2099-07-31"))
                .then()
                .statusCode(201);

        SECRETARY
                .ask()
                .get("/directives/{id}/history", directive)
                .then()
                .body("items.what", contains("FOUND", "CONFIRMED"))
                .body("items[1].changes.find { it.field == 'leadDepartment' }.before", equalTo("ZJJ"))
                .body("items[1].changes.find { it.field == 'leadDepartment' }.after", equalTo("CGJ"))
                .body("items[1].changes.find { it.field == 'deadline' }.after", equalTo("2099-07-31"))
                .body("items[1].changes.field", org.hamcrest.Matchers.not(hasItem("requirement")));
    }

    @Test
    void aHistoryComesPageByPage() {
        Review review = Review.ofSample();
        String directive = review.about("堵点整改");
        Review.dismiss(directive);
        Review.reopen(directive);
        Review.dismiss(directive);

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = SECRETARY
                    .ask()
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/directives/{id}/history", directive)
                    .jsonPath();
            seen.addAll(page.getList("items.what", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly("FOUND", "DISMISSED", "REOPENED", "DISMISSED");
    }

    @Test
    void splitAndMergedByManyAtOnceItBecomesOneThing() throws Exception {
        Review review = Review.ofSample();
        String whole = review.about("堵点整改");
        String other = review.about("拨付到位");
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> split =
                    () -> Review.splitBefore(whole, "2099年6月30日前").statusCode();
            Callable<Integer> merge = () -> review.merge(whole, other).statusCode();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : people.invokeAll(List.of(split, merge, split, merge, split, merge))) {
                answers.add(one.get());
            }

            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            people.shutdown();
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

    private static String agendaItem(String directive) {
        return Review.directive(directive).getString("agendaItemId");
    }

    private static void assertThatItQuotesTheMinutes(JsonPath answer, String prefix) {
        assertThat(SAMPLE.substring(answer.getInt(prefix + "start"), answer.getInt(prefix + "end")))
                .isEqualTo(answer.getString(prefix + "sentence"));
    }

    private static void assertThatFieldIsAtFault(Response answer, String field) {
        answer.then().statusCode(422).body("violations.field", hasItem(field));
    }
}
