package org.duban.task.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that say the same are linked, so that one report answers them all. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LinksTest {
    private String lead;
    private String principal;
    private String copy;

    @BeforeEach
    void issue() {
        lead = Office.newDepartment();
        principal = Office.acceptedTask(lead);
        copy = Office.acceptedTask(lead);
    }

    @Test
    void theLeadsReportIsTakenForBoth() {
        String tag = Asking.tag(copy);
        Response linked = link(copy, principal);
        linked.then().body("answeredBy", equalTo(principal));
        assertThat(linked.header("ETag")).isNotEqualTo(tag);
        assertThat(Asking.<String>lastLine(copy, "move")).isEqualTo("links");
        report(principal, 40).then().statusCode(201).body("alsoFor", contains(copy));
        for (String task : List.of(principal, copy)) {
            assertThat(Office.task(task).getInt("percent")).isEqualTo(40);
            assertThat(Office.task(task).getString("status")).isEqualTo("IN_PROGRESS");
            assertThat(Asking.lastEvent(task, 3).type()).isEqualTo("task.progressed.v1");
            assertThat(Asking.lastEvent(task, 3)
                            .payload()
                            .at("/lastReport/narrative")
                            .asText())
                    .isEqualTo("Report 40");
        }
        assertThat(Asking.list(copy, "progress-reports").getString("items[0].reportedOn"))
                .isEqualTo(principal);
        assertThat(Asking.list(principal, "progress-reports").getString("items[0].reportedOn"))
                .isNull();
        assertThat(Asking.list(principal, "links").<String>getList("items.id")).containsExactly(copy);
        assertThat(Office.read(Office.officer(lead), "/api/v1/tasks/{id}/links", principal)
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void aReportOnTheCopyItselfIsForItAlone() {
        link(copy, principal);
        report(copy, 70).then().statusCode(201).body("alsoFor", equalTo(List.of()));
        assertThat(Office.task(principal).getInt("percent")).isZero();
        refused(report(principal, 50), 422)
                .body("violations.field", contains("reason"))
                .body("violations[0].message", containsString(Office.task(copy).getString("number")));
        assertThat(Office.task(principal).getInt("percent")).isZero();
    }

    @Test
    void onceItIsEndedOnlyItsOwnReportsAnswerIt() {
        link(copy, principal);
        refused(unlink(copy, null), 428);
        refused(unlink(copy, "\"v99\""), 412);
        unlink(copy, "*").then().statusCode(200).body("answeredBy", nullValue());
        report(principal, 40).then().statusCode(201).body("alsoFor", equalTo(List.of()));
        assertThat(Office.task(copy).getInt("percent")).isZero();
        refused(unlink(copy, "*"), 409).body("type", equalTo("urn:duban:problem:conflict"));
    }

    @Test
    void aCopyWhoseStateOrLeadDoesNotAllowItIsLeftOut() {
        String issued = Office.issuedTask(lead);
        link(issued, principal);
        link(copy, principal);
        done("supervisor", copy, "suspension", Map.of("reason", "x"));
        String lost = Office.acceptedTask(lead);
        link(lost, principal);
        String other = Office.newDepartment();
        done("supervisor", lost, "reassignment", Map.of("leadDepartment", other, "reason", "x"))
                .then()
                .body("answeredBy", nullValue());
        report(principal, 40).then().statusCode(201).body("alsoFor", equalTo(List.of()));
        assertThat(Office.task(issued).getString("status")).isEqualTo("ISSUED");
        assertThat(Office.task(copy).getInt("percent")).isZero();
    }

    @Test
    void whatALeaderWroteOnTheCopyIsToBeAnsweredToo() {
        link(copy, principal);
        String written = Asking.added("leader", copy, "instructions", Map.of("text", "And the school?"))
                .path("id");
        refused(report(principal, 40), 422).body("violations.field", contains("answers"));
        Office.report(
                        Office.officer(lead),
                        principal,
                        Map.of(
                                "percent",
                                40,
                                "narrative",
                                "Both.",
                                "answers",
                                List.of(Map.of("instruction", written, "text", "Lit."))))
                .then()
                .statusCode(201);
        assertThat(Asking.list(copy, "instructions").getString("items[0].answer"))
                .isEqualTo("Lit.");
        assertThat(Asking.<Map<String, String>>lastLine(copy, "details")).containsEntry("answer to " + written, "Lit.");
        assertThat(Asking.<Map<String, String>>lastLine(principal, "details"))
                .doesNotContainKey("answer to " + written);
    }

    @Test
    void onlyOpenTasksOfOneLeadAreLinkedAndNeverInChains() {
        String third = Office.acceptedTask(lead);
        String ended = Office.issuedTask(lead);
        Office.cancel(Office.as("supervisor"), ended, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        String others = Office.issuedTask(Office.newDepartment());
        link(copy, principal);
        for (String wrong :
                List.of(third, ended, others, copy, UUID.randomUUID().toString())) {
            refused(move("supervisor", third, "links", Map.of("principal", wrong)), 422)
                    .body("violations.field", contains("principal"));
        }
        refused(move("supervisor", principal, "links", Map.of("principal", third)), 422)
                .body("violations[0].message", containsString("answers others"));
        refused(move("supervisor", copy, "links", Map.of("principal", principal)), 422)
                .body("violations[0].message", containsString("already"));
        refused(move("supervisor", third, "links", Map.of()), 422).body("violations.field", contains("principal"));
        refused(move("supervisor", ended, "links", Map.of("principal", principal)), 409);
        link(copy, third).then().body("answeredBy", equalTo(third));
    }

    @Test
    void onlyTheOfficeLinksAndFromTheVersionItHasSeen() {
        Map<String, String> body = Map.of("principal", principal);
        refused(move("head." + lead, copy, "links", body), 403);
        refused(move(Office.as("supervisor"), null, copy, "links", body), 428);
        refused(move(Office.as("supervisor"), "\"v99\"", copy, "links", body), 412);
        refused(move("supervisor", UUID.randomUUID().toString(), "links", body), 404);
        refused(Office.officer(Office.newDepartment()).get("/api/v1/tasks/{id}/links", principal), 404);
    }

    @Test
    void linkedTasksAreReadPageByPage() {
        String third = Office.acceptedTask(lead);
        link(copy, principal);
        link(third, principal);
        JsonPath page = Office.read(Office.as("supervisor"), "/api/v1/tasks/{id}/links?limit=1", principal);
        assertThat(page.<String>getList("items.id")).containsExactly(copy);
        assertThat(Office.read(
                                Office.as("supervisor"),
                                "/api/v1/tasks/{id}/links?limit=1&cursor={c}",
                                principal,
                                page.getString("nextCursor"))
                        .<String>getList("items.id"))
                .containsExactly(third);
    }

    @Test
    void reportsThatComeAtOnceAreTakenForEveryLinkedTaskInTheSameOrder() throws Exception {
        String third = Office.acceptedTask(lead);
        link(copy, principal);
        link(third, principal);
        List<Callable<Response>> requests = IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> reportWithReason(principal, i))
                .toList();
        assertThat(Asking.atOnce(requests)).extracting(Response::statusCode).containsOnly(201);
        assertThat(narratives(copy)).hasSize(8).isEqualTo(narratives(principal)).isEqualTo(narratives(third));
    }

    @Test
    void whoLinksWhileOthersReportMissesNoneThatComesAfter() throws Exception {
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int mine = i;
            requests.add(() -> reportWithReason(principal, mine));
        }
        requests.add(2, () -> move("supervisor", copy, "links", Map.of("principal", principal)));
        requests.add(() -> reportWithReason(copy, 99));
        List<Response> answers = Asking.atOnce(requests);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        long taken = answers.stream()
                .filter(answer -> answer.statusCode() == 201
                        && answer.<List<String>>path("alsoFor").contains(copy))
                .count();
        List<String> ofCopy = narratives(copy).stream()
                .filter(text -> !text.equals("Report 99"))
                .toList();
        List<String> ofPrincipal = narratives(principal);
        assertThat(ofPrincipal).hasSize(6);
        assertThat(ofCopy).hasSize((int) taken).isEqualTo(ofPrincipal.subList(0, ofCopy.size()));
    }

    @Test
    void ofTwoWhoLinkEachToTheOtherOneIsRefused() throws Exception {
        Callable<Response> one = () -> move("supervisor", copy, "links", Map.of("principal", principal));
        Callable<Response> other = () -> move("supervisor2", principal, "links", Map.of("principal", copy));
        assertThat(Asking.atOnce(List.of(one, other)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 422);
    }

    private static Response link(String task, String to) {
        return done("supervisor", task, "links", Map.of("principal", to));
    }

    private static Response unlink(String task, String ifMatch) {
        RequestSpecification caller = Office.as("supervisor");
        return (ifMatch == null ? caller : caller.header("If-Match", ifMatch)).delete("/api/v1/tasks/{id}/links", task);
    }

    private Response report(String task, int percent) {
        return Office.report(Office.officer(lead), task, Map.of("percent", percent, "narrative", "Report " + percent));
    }

    private Response reportWithReason(String task, int percent) {
        return Office.report(
                Office.officer(lead),
                task,
                Map.of("percent", percent, "narrative", "Report " + percent, "reason", "Recounted"));
    }

    private static List<String> narratives(String task) {
        return Asking.list(task, "progress-reports").getList("items.narrative");
    }
}
