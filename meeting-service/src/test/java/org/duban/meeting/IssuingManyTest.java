package org.duban.meeting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All decisions of a meeting issued in one call. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class IssuingManyTest {
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

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @Test
    void fiveHundredDraftsAreIssuedInOneCallEachToldOnce() {
        String meeting = SECRETARY.heldMeeting();
        Set<String> drafts = drafts(meeting, 500);

        Response answer = issueAll(meeting);

        assertThat(issuedOf(answer.jsonPath())).isEqualTo(drafts);
        assertThatEachWasToldOnce(drafts);
        JsonPath one = SECRETARY.get("/decisions/" + drafts.iterator().next());
        assertThat(one.getString("state")).isEqualTo("ISSUED");
        assertThat(one.getString("issuedAt")).isNotNull();
        assertThat(SECRETARY
                        .get("/decisions/" + one.getString("id") + "/versions")
                        .getList("items.by"))
                .isEqualTo(List.of("secretary"));
    }

    @Test
    void aSecondCallIssuesNothingAgain() {
        String meeting = SECRETARY.heldMeeting();
        Set<String> drafts = drafts(meeting, 3);
        issueAll(meeting).then().statusCode(200);

        assertThat(issueAll(meeting).jsonPath().getList("items")).isEmpty();
        assertThatEachWasToldOnce(drafts);
    }

    @Test
    void severalPeopleWhoPressItAtOnceIssueEachOnce() throws Exception {
        String meeting = SECRETARY.heldMeeting();
        Set<String> drafts = drafts(meeting, 40);
        List<String> singly = new ArrayList<>(drafts).subList(0, 10);
        List<Callable<Set<String>>> people = new ArrayList<>();
        IntStream.range(0, 4)
                .forEach(i -> people.add(() -> issuedOf(issueAll(meeting).jsonPath())));
        singly.forEach(id -> people.add(() -> issueOne(id) ? Set.of(id) : Set.of()));

        List<String> issued = new ArrayList<>();
        ExecutorService at = Executors.newFixedThreadPool(people.size());
        try {
            for (Future<Set<String>> done : at.invokeAll(people)) {
                issued.addAll(done.get());
            }
        } finally {
            at.shutdown();
        }

        assertThat(issued).containsExactlyInAnyOrderElementsOf(drafts);
        assertThatEachWasToldOnce(drafts);
    }

    @Test
    void underItsKeyTheSameAnswerComesAgain() {
        String meeting = SECRETARY.heldMeeting();
        drafts(meeting, 2);
        String key = "issue-" + meeting;

        Response first = SECRETARY.change().header("Idempotency-Key", key).post("/meetings/{id}/issue", meeting);
        Response again = SECRETARY.change().header("Idempotency-Key", key).post("/meetings/{id}/issue", meeting);

        assertThat(issuedOf(first.jsonPath())).hasSize(2);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private static Response issueAll(String meeting) {
        return SECRETARY.change().post("/meetings/{id}/issue", meeting);
    }

    private static boolean issueOne(String decision) {
        int status = SECRETARY.change().post("/decisions/{id}/issue", decision).statusCode();
        assertThat(status).isIn(200, 409);
        return status == 200;
    }

    private static Set<String> issuedOf(JsonPath answer) {
        return new HashSet<>(answer.getList("items.findAll { it.outcome == 'ISSUED' }.decisionId", String.class));
    }

    private static Set<String> drafts(String meeting, int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> SECRETARY.completeDraft(meeting, i % 2 == 0 ? "ZJJ" : "CGJ"))
                .collect(toSet());
    }

    private static void assertThatEachWasToldOnce(Set<String> decisions) {
        String marker = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        probe.await(Topic.DECISIONS, "decision.issued.v1", marker);
        List<SeenEvent> told =
                probe.await(Topic.DECISIONS, decisions.size(), event -> decisions.contains(event.subject()));
        assertThat(told).extracting(SeenEvent::subject).containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(told).allMatch(event -> event.sequence() == 1);
        assertThat(probe.all(Topic.DECISIONS))
                .filteredOn(event -> decisions.contains(event.subject()))
                .hasSize(decisions.size());
    }
}
