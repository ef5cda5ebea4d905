package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Minutes that come again, in a newer version, while they are reviewed, or from two people at once. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ReimportTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static final String SAMPLE = Desk.sampleText("standing-committee.zh.txt");
    private static final String LINE = "会议决定，由市住建局牵头，2099年5月1日前报送进展。";
    private static final String SENTENCE = "由市住建局牵头，2099年5月1日前报送进展";
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
    void whateverWasDecidedTheSameMinutesProposeNothingAgain() {
        Review review = Review.ofSample();
        decideInEveryWay(review);
        Map<String, String> before = states(review);

        review.bring(SAMPLE);

        assertThat(states(review)).isEqualTo(before);
    }

    @Test
    void aNewerVersionLeavesWhatWasDecidedAndProposesOnlyWhatIsNew() {
        Review review = Review.ofSample();
        decideInEveryWay(review);
        Map<String, String> before = states(review);
        List<String> decided = decided(review);

        review.bring("会议纪要（第二稿）\n\n" + SAMPLE + "\n" + LINE + "\n");

        Map<String, String> after = states(review);
        assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
        for (String id : decided) {
            assertThat(Review.directive(id).getInt("minutes.version")).isEqualTo(1);
        }
        for (String id : review.idsIn("PROPOSED")) {
            assertThatItStandsInVersion(2, "会议纪要（第二稿）\n\n" + SAMPLE + "\n" + LINE + "\n", id);
        }
    }

    @Test
    void ofEqualSentencesTheOneThatWasDismissedStaysThatOne() {
        Review review = Review.ofNewMeeting();
        String first = "会议纪要\n\n" + LINE + "\n\n会议听取了防汛准备情况汇报。\n\n" + LINE + "\n";
        List<String> equal = equalOnes(review.bring(first));
        assertThat(equal).hasSize(2);
        Review.dismiss(equal.get(0)).then().statusCode(200);

        String second = first + "\n会议听取了老旧小区改造情况汇报。\n\n" + LINE + "\n";
        List<String> now = equalOnes(review.bring(second));

        assertThat(now).hasSize(3).startsWith(equal.get(0), equal.get(1)).doesNotHaveDuplicates();
        assertThat(Review.directive(now.get(0)).getString("state")).isEqualTo("DISMISSED");
        assertThatItStandsInVersion(2, second, now.get(1));
        assertThat(Review.directive(now.get(2)).getString("state")).isEqualTo("PROPOSED");
    }

    @Test
    void ofEqualSentencesTheOneThatIsGoneGoes() {
        Review review = Review.ofNewMeeting();
        String opening = "会议纪要\n\n" + LINE + "\n\n会议听取了防汛准备情况汇报。";
        List<String> equal = equalOnes(review.bring(opening + "会议还通报了其他情况。".repeat(20) + "\n\n" + LINE + "\n"));

        List<String> now = equalOnes(review.bring(opening + "\n"));

        assertThat(now).containsExactly(equal.get(0));
        SECRETARY.ask().get("/directives/{id}", equal.get(1)).then().statusCode(404);
    }

    @Test
    void whatAPersonMadeStaysAndFollowsItsSentence() {
        Review review = Review.ofSample();
        Review.splitBefore(review.about("堵点整改"), "2099年6月30日前").then().statusCode(201);
        String spoken = review.add(Map.of("text", "请市水务局报送汛前检查情况。")).path("id");
        String corrected = review.about("拨付到位");
        SECRETARY.change().body(Map.of("deadline", "2099-05-15")).patch("/directives/{id}", corrected);
        String corrections = SAMPLE.replace("将首批补助资金拨付到位", "将补助资金拨付到位");
        List<String> parts = Review.directive(review.about("堵点整改")).getList("became");

        review.bring("会议纪要（第二稿）\n\n" + corrections);

        for (String part : parts) {
            assertThatItStandsInVersion(2, "会议纪要（第二稿）\n\n" + corrections, part);
        }
        assertThat(Review.directive(spoken).getString("state")).isEqualTo("PROPOSED");
        assertThat(Review.directive(corrected).getString("state")).isEqualTo("PROPOSED");
        assertThat(Review.directive(corrected).getInt("minutes.version")).isEqualTo(1);
    }

    @Test
    void whatWasSpokenAndIsWrittenLaterIsNotProposedTwice() {
        Review review = Review.ofSample();
        String spoken = review.add(Map.of("text", SENTENCE)).path("id");

        String text = SAMPLE + "\n" + LINE + "\n";
        List<String> found = equalOnes(review.bring(text));

        assertThat(found).containsExactly(spoken);
        assertThatItStandsInVersion(2, text, spoken);
    }

    @Test
    void broughtByTwoAtOnceTheyAreOneVersionAndProposeNothingTwice() throws Exception {
        for (int round = 0; round < 3; round++) {
            Review review = Review.ofNewMeeting();
            Callable<Integer> bring = () -> SECRETARY
                    .bringMinutes(review.meeting(), "text/plain", SAMPLE.getBytes(StandardCharsets.UTF_8))
                    .statusCode();

            assertThat(atOnce(List.of(bring, bring, bring, bring))).containsOnly(200);

            JsonPath directives = review.directives();
            assertThat(directives.getList("items.sentence")).isNotEmpty().doesNotHaveDuplicates();
            assertThat(directives.getList("items.minutes.version")).containsOnly(1);
        }
    }

    @Test
    void broughtDuringAReviewNothingIsLostAndNothingProposedTwice() throws Exception {
        for (int round = 0; round < 3; round++) {
            Review review = Review.ofSample();
            String confirmed = review.about("堵点整改");
            String split = review.about("资金安排方案");
            String dismissed = review.about("拨付到位");
            int before = review.directives().getList("items").size();

            List<Integer> answers = atOnce(List.of(
                    () -> Review.confirm(confirmed, Map.of("leadDepartment", "ZJJ"))
                            .statusCode(),
                    () -> SECRETARY
                            .bringMinutes(
                                    review.meeting(),
                                    "text/plain",
                                    ("修订稿\n\n" + SAMPLE).getBytes(StandardCharsets.UTF_8))
                            .statusCode(),
                    () -> Review.splitBefore(split, "制定年度").statusCode(),
                    () -> Review.dismiss(dismissed).statusCode()));

            assertThat(answers.get(0)).isEqualTo(201);
            assertThat(answers.get(1)).isEqualTo(200);
            assertThat(answers.get(3)).isEqualTo(200);
            // A person who pointed at the older text after the newer one came is told so.
            assertThat(answers.get(2)).isIn(201, 422);
            int parts = answers.get(2) == 201 ? 2 : 0;
            assertThat(review.directives().getList("items")).hasSize(before + parts);
        }
    }

    private static void decideInEveryWay(Review review) {
        Review.confirm(review.about("堵点整改"), Map.of("leadDepartment", "ZJJ"))
                .then()
                .statusCode(201);
        Review.splitBefore(review.about("资金安排方案"), "制定年度").then().statusCode(201);
        Review.dismiss(review.about("拨付到位")).then().statusCode(200);
    }

    private static List<String> decided(Review review) {
        return review.directives().getList("items.findAll { it.state != 'PROPOSED' }.id");
    }

    private static Map<String, String> states(Review review) {
        JsonPath all = review.directives();
        Map<String, String> states = new java.util.TreeMap<>();
        List<String> ids = all.getList("items.id");
        for (int i = 0; i < ids.size(); i++) {
            states.put(ids.get(i), all.getString("items[%d].state".formatted(i)));
        }
        return states;
    }

    private static List<String> equalOnes(JsonPath brought) {
        return brought.getList("directives.findAll { it.sentence == '%s' }.id".formatted(SENTENCE));
    }

    private static void assertThatItStandsInVersion(int version, String text, String id) {
        JsonPath directive = Review.directive(id);
        assertThat(directive.getInt("minutes.version")).isEqualTo(version);
        assertThat(text.substring(directive.getInt("start"), directive.getInt("end")))
                .isEqualTo(directive.getString("sentence"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : people.invokeAll(works)) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
