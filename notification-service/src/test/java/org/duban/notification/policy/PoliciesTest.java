package org.duban.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.PolicyDesk.content;
import static org.duban.notification.city.PolicyDesk.post;
import static org.duban.notification.city.PolicyDesk.put;
import static org.duban.notification.city.PolicyDesk.read;
import static org.duban.notification.city.PolicyDesk.remove;
import static org.duban.notification.city.PolicyDesk.rule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.PolicyDesk;
import org.duban.notification.city.PolicyDesk.For;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rules people are reminded is data: the supervision office writes it, everybody can read all that it ever said. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class PoliciesTest {
    private static final String DUE_1 = rule("DUE", 1);
    private static final For A_DEPARTMENT = For.department("P1");
    private final PolicyDesk desk = new PolicyDesk();

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void theDefaultSaysWhatTheWorkflowSays() {
        List<Map<String, Object>> rules = read("default").extract().jsonPath().getList("rules");
        assertThat(rules.stream()
                        .map(rule -> Stream.of("anchor", "offsetDays", "repeatDays", "audience", "slip", "channels")
                                .map(field -> String.valueOf(rule.get(field)))
                                .toList()
                                .toString()))
                .containsExactly(
                        "[ISSUED, 0, null, [OFFICER, HEAD], null, [IN_APP]]",
                        "[ACCEPT_BY, 1, null, [OFFICER, HEAD], null, [IN_APP]]",
                        "[DUE, -7, null, [OFFICER], null, [IN_APP]]",
                        "[DUE, -3, null, [OFFICER], null, [IN_APP]]",
                        "[DUE, -1, null, [OFFICER, HEAD], null, [IN_APP]]",
                        "[DUE, 0, null, [OFFICER, HEAD], null, [IN_APP]]",
                        "[DUE, 1, null, [OFFICER, HEAD], BLUE, [IN_APP]]",
                        "[DUE, 3, null, [OFFICER, HEAD, SUPERVISION_OFFICE], YELLOW, [IN_APP]]",
                        "[DUE, 7, 5, [OFFICER, HEAD, SUPERVISION_OFFICE, LEADER], RED, [IN_APP]]");
    }

    @Test
    void eachChangeIsAVersionThatSaysWhoWroteItAndWhen() {
        desk.add("p-versions", A_DEPARTMENT, rule("DUE", 3), DUE_1)
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .header("Location", "/api/v1/reminder-policies/p-versions")
                .body("version", equalTo(1))
                .body("rules.name", contains("DUE+1", "DUE+3"));
        put("p-versions", "\"v0\"", content(For.department("P2"), DUE_1))
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("version", equalTo(2))
                .body("appliesTo.department", equalTo("P2"));

        as("officer.SL")
                .queryParam("version", 1)
                .get("/api/v1/reminder-policies/p-versions")
                .then()
                .body("rules", hasSize(2))
                .body("appliesTo.department", equalTo("P1"))
                .body("changedBy", equalTo("supervisor"))
                .body("changedAt", notNullValue());
        as("officer.SL")
                .queryParam("limit", 1)
                .get("/api/v1/reminder-policies/p-versions/versions")
                .then()
                .body("items.version", contains(2))
                .header("Link", containsString("rel=\"next\""));
        as("auditor")
                .queryParam("version", 3)
                .get("/api/v1/reminder-policies/p-versions")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasRemovedCanStillBeReadAndComesBackAsANextVersion() {
        desk.add("p-removed", A_DEPARTMENT, DUE_1).statusCode(201);

        remove("p-removed", "\"v0\"").statusCode(204);

        read("p-removed").statusCode(404);
        put("p-removed", "*", content(A_DEPARTMENT, DUE_1)).statusCode(404);
        as("auditor").get("/api/v1/reminder-policies").then().body("items.name", not(hasItem("p-removed")));
        as("auditor").get("/api/v1/reminder-policies/p-removed/versions").then().body("items.version", contains(1));
        desk.add("p-removed", A_DEPARTMENT, DUE_1).statusCode(201).body("version", equalTo(2));
        as("auditor").get("/api/v1/reminder-policies").then().body("items.name", hasItem("p-removed"));
    }

    @Test
    void theDefaultCanBeChangedButNotRemovedNorMadeForSomeTasksOnly() {
        remove("default", "*").statusCode(409).body("type", equalTo("urn:duban:problem:conflict"));
        put("default", "*", content(A_DEPARTMENT, DUE_1))
                .statusCode(422)
                .body("violations.field", contains("appliesTo"));
        desk.add("p-nothing", new For(null, null, null), DUE_1)
                .statusCode(422)
                .body("violations.field", contains("appliesTo"));
    }

    @Test
    void noTwoPoliciesHaveOneNameOrTheSameConditions() {
        desk.add("p-first", new For("RECTIFICATION", "CRITICAL", "P1"), DUE_1).statusCode(201);

        desk.add("p-first", A_DEPARTMENT, DUE_1).statusCode(409);
        desk.add("p-second", new For("RECTIFICATION", "CRITICAL", "P1"), DUE_1)
                .statusCode(409)
                .body("detail", containsString("p-first"));
        desk.add("p-second", new For(null, "CRITICAL", "P1"), DUE_1).statusCode(201);
        put("p-second", "*", content(new For("RECTIFICATION", "CRITICAL", "P1"), DUE_1))
                .statusCode(409);
    }

    @RepeatedTest(3)
    void ofTwoWhoChangeAPolicyAtOnceOneIsStale() throws Exception {
        desk.add("p-race", A_DEPARTMENT, DUE_1);
        String tag = read("p-race").extract().header("ETag");
        assertThat(atOnce(
                        () -> put("p-race", tag, content(A_DEPARTMENT, rule("DUE", 2))),
                        () -> put("p-race", tag, content(A_DEPARTMENT, rule("DUE", 4)))))
                .containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(3)
    void ofTwoWhoAddOneForTheSameTasksOneIsTold() throws Exception {
        assertThat(atOnce(
                        () -> desk.add("p-one", For.department("P3"), DUE_1),
                        () -> desk.add("p-other", For.department("P3"), DUE_1)))
                .containsExactlyInAnyOrder(201, 409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"DUE+1\" | \"name\": \"\" | rules[0].name",
                "\"name\": \"DUE+1\" | \"name\": \"a b\" | rules[0].name",
                "\"name\": \"DUE+1\" | \"name\": \"urged 1\" | rules[0].name",
                "\"anchor\":\"DUE\" | \"anchor\":\"URGED\" | rules[0].anchor",
                "\"anchor\":\"DUE\" | \"anchor\":\"LOOK_BACK\" | rules[0].anchor",
                "\"anchor\":\"DUE\" | \"anchor\":\"EASTER\" | rules[0].anchor",
                "\"anchor\":\"DUE\",|| rules[0].anchor",
                "\"offsetDays\":1 | \"offsetDays\":251 | rules[0].offsetDays",
                "\"offsetDays\":1 | \"offsetDays\":-251 | rules[0].offsetDays",
                "\"offsetDays\":1 | \"offsetDays\":1.5 | rules[0].offsetDays",
                "\"offsetDays\":1,|| rules[0].offsetDays",
                "\"repeatDays\":null | \"repeatDays\":0 | rules[0].repeatDays",
                "[\"OFFICER\"] | [] | rules[0].audience",
                "[\"OFFICER\"] | [\"MAYOR\"] | rules[0].audience[0]",
                "[\"OFFICER\"] | [\"HEAD\", \"HEAD\"] | rules[0].audience",
                "[\"IN_APP\"] | [] | rules[0].channels",
                "[\"IN_APP\"] | [\"EMAIL\"] | rules[0].channels",
                "\"offsetDays\":1,\"repeatDays\":null,\"audience\":[\"OFFICER\"],\"channels\":[\"IN_APP\"],\"slip\":null"
                        + " | \"offsetDays\":0,\"audience\":[\"OFFICER\"],\"channels\":[\"IN_APP\"],\"slip\":\"RED\""
                        + " | rules[0].slip",
                "\"anchor\":\"DUE\",\"offsetDays\":1 | \"anchor\":\"ISSUED\",\"offsetDays\":-1 | rules[0].offsetDays",
                "\"slip\":null | \"slip\":null, \"colour\": 1 | rules[0].colour",
            })
    void aRuleThatCanNotBeFollowedIsRefusedAndTheFieldNamed(String good, String bad, String field) {
        String said = DUE_1.replace("\"name\":\"", "\"name\": \"");
        assertThat(said).contains(good);
        put("default", "*", content(null, said.replace(good, bad == null ? "" : bad)))
                .statusCode(422)
                .body("violations.field", contains(field));
    }

    @Test
    void rulesTellOneAnotherApart() {
        put("default", "*", content(null, DUE_1, DUE_1))
                .statusCode(422)
                .body("violations.field", contains("rules[1].name", "rules[1].offsetDays"));
        put("default", "*", content(null)).statusCode(422).body("violations.field", hasItem("rules"));
        put("default", "*", "{}").statusCode(422).body("violations.field", contains("rules"));
        post("{\"name\": \"preview\", \"appliesTo\": {\"urgency\": \"URGENT\"}, \"rules\": [%s]}".formatted(DUE_1))
                .statusCode(422)
                .body("violations.field", contains("name"));
    }

    @Test
    void onlyTheSupervisionOfficeWritesAndSaysWhatItHasRead() {
        for (String other : new String[] {"officer.SL", "head.SL", "leader", "auditor", "secretary"}) {
            as(other)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(content(null, DUE_1))
                    .put("/api/v1/reminder-policies/default")
                    .then()
                    .statusCode(403);
        }
        put("p-nobody", null, content(A_DEPARTMENT, DUE_1)).statusCode(404);
        put("default", null, "{}").statusCode(428);
        put("default", "\"v99\"", "{}").statusCode(412);
        put("default", "*", "{").statusCode(400);
        remove("default", "\"v99\"").statusCode(412);
        read("p-nobody").statusCode(404);
        as("auditor").get("/api/v1/reminder-policies/p-nobody/versions").then().statusCode(404);
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<ValidatableResponse>... requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.length);
        CyclicBarrier together = new CyclicBarrier(requests.length);
        try {
            List<Future<Integer>> answers = Stream.of(requests)
                    .map(request -> threads.submit(() -> {
                        together.await();
                        return request.call().extract().statusCode();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
