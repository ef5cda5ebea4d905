package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.rectification.Rectification.acceptance;
import static org.duban.task.rectification.Rectification.criteria;
import static org.duban.task.rectification.Rectification.evidence;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.tag;
import static org.duban.task.rectification.Rectification.underVerification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.devkit.test.SequenceAudit;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Of two who end a task at once, or end it and hold it open, one wins, and nothing is half done. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class EndAtOnceTest {
    private String id;
    private List<Map<String, Object>> criteria;

    @BeforeEach
    void aRectificationThatWaitsForItsVerification() {
        id = underVerification(Office.newDepartment());
        criteria = criteria(evidence(id));
    }

    @Test
    void ofTwoWhoVerifyFromTheSameVersionOneIsStale() throws Exception {
        String seen = tag(id);
        int facts = moves(id).size();
        Map<String, String> returned = Map.of("verdict", "RETURNED", "remarks", "Seven are dark.");
        List<Response> answers = atOnce(
                () -> move(as("supervisor"), seen, id, "verification", acceptance(criteria)),
                () -> move(as("supervisor2"), seen, id, "verification", returned));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        boolean closed = answers.get(0).statusCode() == 200;
        assertThat(Office.task(id).getString("status")).isEqualTo(closed ? "CLOSED" : "RETURNED");
        assertThat(shown(id, "verification").getString("verdict")).isEqualTo(closed ? "ACCEPTED" : "RETURNED");
        assertThat(moves(id)).hasSize(facts + 1);
        assertThat(SequenceAudit.faults(eventsUntil(closed ? "task.closed.v1" : "task.returned.v1")))
                .isEmpty();
    }

    @RepeatedTest(3)
    void aCheckIsRaisedOrTheTaskIsClosedNeverBoth() throws Exception {
        Map<String, Object> asked = Map.of("departments", List.of(Office.newDepartment()), "deadline", "2031-06-30");
        List<Response> answers = atOnce(
                () -> move(as("supervisor"), id, "verification", acceptance(criteria)),
                () -> move(as("supervisor2"), id, "inference-checks", asked));
        assertThat(List.of(answers.get(0).statusCode(), answers.get(1).statusCode()))
                .isIn(List.of(200, 409), List.of(409, 201));
        boolean closed = answers.get(0).statusCode() == 200;
        assertThat(Office.task(id).getString("status")).isEqualTo(closed ? "CLOSED" : "UNDER_VERIFICATION");
        assertThat(shown(id, "inference-checks").getList("items")).hasSize(closed ? 0 : 1);
        assertThat(moves(id)).endsWith(closed ? "verification" : "inference-checks");
    }

    private List<SeenEvent> eventsUntil(String last) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.await(Topic.TASKS, last, id);
            return kafka.all(Topic.TASKS).stream()
                    .filter(event -> id.equals(event.subject()))
                    .toList();
        }
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Response> first = callers.submit(() -> {
            start.await();
            return one.call();
        });
        start.await();
        Response second = other.call();
        callers.shutdown();
        return List.of(first.get(), second);
    }
}
