package org.duban.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of those who come at once one wins, the others are told, and nothing is half done or done twice. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AtOnceTest {
    private static final int CALLERS = 8;

    private String lead;

    @BeforeEach
    void department() {
        lead = newDepartment();
    }

    @Test
    void ofTwoWhoSignFromTheSameVersionOneIsStale() throws Exception {
        String id = issuedTask(lead);
        String tag = officer(lead).get("/api/v1/tasks/{id}", id).header("ETag");
        List<Integer> answers = statuses(atOnce(() -> Office.accept(officer(lead), id, tag)));
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(Office.timeline(id).<String>getList("items.move")).containsExactly("issue", "acceptance");
        assertThat(eventsOf(id, 2)).extracting(SeenEvent::type).containsExactly("task.issued.v1", "task.accepted.v1");
    }

    @Test
    void whoDoesNotCareForTheVersionIsToldThatItIsDoneAlready() throws Exception {
        String id = issuedTask(lead);
        List<Integer> answers = statuses(atOnce(() -> Office.accept(officer(lead), id, "*")));
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void reportsThatComeAtOnceAllCountOneAfterTheOther() throws Exception {
        String id = Office.acceptedTask(lead);
        List<Integer> answers = statuses(
                atOnce(() -> Office.report(officer(lead), id, Map.of("percent", 30, "narrative", "One of several."))));
        assertThat(answers).containsOnly(201);
        assertThat(SequenceAudit.faults(eventsOf(id, 2 + CALLERS))).isEmpty();
        assertThat(Office.timeline(id).<Integer>getList("items.position")).hasSize(2 + CALLERS);
    }

    @Test
    void numbersDrawnAtOnceAreUniqueAndWithoutGaps() throws Exception {
        List<String> numbers = atOnce(() -> post(UUID.randomUUID().toString(), assignment(lead))).stream()
                .map(answer -> answer.<String>path("number"))
                .sorted()
                .toList();
        List<Integer> running = numbers.stream()
                .map(number -> Integer.valueOf(number.substring(number.indexOf('-') + 1)))
                .toList();
        assertThat(numbers).allMatch(number -> number.matches("督〔\\d{4}〕批-\\d{3,}"));
        assertThat(running).doesNotHaveDuplicates();
        assertThat(running.get(CALLERS - 1) - running.get(0)).isEqualTo(CALLERS - 1);
    }

    @Test
    void aRefusedTaskTakesNoNumber() {
        int before = running(post(UUID.randomUUID().toString(), assignment(lead)));
        assertThat(post(UUID.randomUUID().toString(), assignment("NOBODY")).statusCode())
                .isEqualTo(422);
        assertThat(running(post(UUID.randomUUID().toString(), assignment(lead))))
                .isEqualTo(before + 1);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        Response first = post(key, assignment(lead));
        Response second = post(key, assignment(lead));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(tasksOf(lead)).hasSize(1);
    }

    @Test
    void aKeyThatStandsForAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        post(key, assignment(lead)).then().statusCode(201);
        Map<String, Object> other = assignment(lead);
        other.put("title", "Something else");
        post(key, other).then().statusCode(422).contentType("application/problem+json");
        assertThat(tasksOf(lead)).hasSize(1);
    }

    @Test
    void theSameRequestSentManyTimesAtOnceHasOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Response> answers = atOnce(() -> post(key, assignment(lead)));
        assertThat(statuses(answers)).containsOnly(201, 409).contains(201);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409)).allMatch(a -> a.header("Retry-After") != null);
        assertThat(tasksOf(lead)).hasSize(1);
        assertThat(post(key, assignment(lead)).<String>path("id"))
                .isEqualTo(tasksOf(lead).get(0));
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        List<Future<Response>> sent = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            sent.add(callers.submit(() -> {
                start.await();
                return request.call();
            }));
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> one : sent) {
            answers.add(one.get());
        }
        callers.shutdown();
        return answers;
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static Response post(String key, Map<String, Object> body) {
        return as("supervisor")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks");
    }

    private static int running(Response created) {
        String number = created.path("number");
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }

    private static List<String> tasksOf(String department) {
        return Office.read(as("supervisor"), "/api/v1/tasks?department={d}", department)
                .getList("items.id");
    }

    private static List<SeenEvent> eventsOf(String task, int count) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, count, event -> task.equals(event.subject()));
        }
    }
}
