package org.duban.task.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.Office.task;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.json.EventJson;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local rules are settings with versions: a change is for new tasks only. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ClockProfilesTest {
    private static final String PROFILE = "/api/v1/clock-profiles/{name}";
    private static final String SETTINGS = EventJson.write(ShippedClocks.OF_13710);
    /** A Monday, which every calendar lets be a working day. */
    private static final LocalDate MONDAY = LocalDate.parse("2029-03-05");

    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void stopTheClock() {
        MovableClock.stopOn(MONDAY);
    }

    @AfterEach
    void asItWas() {
        MovableClock.goOn();
        adopt("13710", "*").then().statusCode(200);
    }

    @Test
    void twoComeWithDubanAndOneOfThemIsInForce() throws Exception {
        JsonPath found = get("13710");
        assertThat(found.getBoolean("inForce")).isTrue();
        assertThat(found.getInt("version")).isEqualTo(1);
        assertThat(settings("13710")).isEqualTo(ShippedClocks.OF_13710);
        assertThat(settings("standard")).isEqualTo(ShippedClocks.STANDARD);
        assertThat(get("standard").getBoolean("inForce")).isFalse();
        assertThat(inForce()).containsExactly("13710");
    }

    @Test
    void aTaskKeepsTheVersionThatItWasIssuedUnder() {
        put(name, null, with("accept", 3)).then().statusCode(200);
        adopt(name, "\"v0\"").then().statusCode(200).body("inForce", equalTo(true));
        String lead = newDepartment();
        String before = issuedTask(lead);
        put(name, "\"v1\"", with("accept", 8).replace("\"reportDay\":5", "\"reportDay\":20"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("inForce", equalTo(true));
        String after = issuedTask(lead);
        assertThat(acceptBy(before)).isEqualTo("2029-03-08");
        assertThat(acceptBy(after)).isEqualTo("2029-03-15");
        assertThat(reportByAfterReport(lead, before)).isEqualTo("2029-04-05");
        assertThat(reportByAfterReport(lead, after)).isEqualTo("2029-04-20");
    }

    @Test
    void aTaskThatGoesToAnotherLeadStillRunsByItsOwnVersion() {
        put(name, null, with("accept", 3)).then().statusCode(200);
        adopt(name, "*").then().statusCode(200);
        String decision = UUID.randomUUID().toString();
        Office.tell(DecisionEventType.ISSUED, decision, 1, decided(newDepartment()));
        String task = Office.taskOf(decision);
        adopt("standard", "*").then().statusCode(200);
        String newLead = newDepartment();
        Office.tell(DecisionEventType.AMENDED, decision, 2, decided(newLead));
        await().atMost(Office.PATIENCE)
                .until(() -> task(task).getString("leadDepartment").equals(newLead));
        assertThat(acceptBy(task)).isEqualTo("2029-03-08");
        assertThat(acceptBy(issuedTask(newLead))).isEqualTo("2029-03-07");
    }

    @Test
    void allVersionsCanBeReadAgain() {
        put(name, null, with("accept", 1)).then().statusCode(200).header("ETag", "\"v0\"");
        put(name, "\"v0\"", with("accept", 2)).then().statusCode(200).header("ETag", "\"v1\"");
        assertThat(get(name).getInt("settings.accept.count")).isEqualTo(2);
        JsonPath first = Office.read(officer("X"), PROFILE + "?version=1", name);
        assertThat(first.getInt("settings.accept.count")).isEqualTo(1);
        assertThat(first.getString("changedBy")).isEqualTo("supervisor");
        as("auditor").get(PROFILE + "?version=3", name).then().statusCode(404);
        as("auditor").get(PROFILE, "nobody").then().statusCode(404);
    }

    @RepeatedTest(3)
    void ofTwoWhoChangeItAtOnceOneIsStale() throws Exception {
        put(name, null, with("accept", 1)).then().statusCode(200);
        assertThat(atOnce(() -> put(name, "\"v0\"", with("accept", 2)), () -> put(name, "\"v0\"", with("accept", 3))))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(get(name).getInt("version")).isEqualTo(2);
    }

    @Test
    void ofTwoWhoMakeTheSameOneAtOnceOneIsRefused() throws Exception {
        assertThat(atOnce(() -> put(name, null, SETTINGS), () -> put(name, null, SETTINGS)))
                .contains(200)
                .containsAnyOf(409, 428);
    }

    @Test
    void ofTwoWhoAdoptDifferentOnesAtOnceOneHasItsWay() throws Exception {
        put(name, null, SETTINGS).then().statusCode(200);
        assertThat(atOnce(() -> adopt(name, "*"), () -> adopt("standard", "*"))).containsOnly(200);
        assertThat(inForce()).hasSize(1);
        assertThat(inForce()).containsAnyOf(name, "standard");
    }

    @Test
    void whoChangesOrAdoptsItSaysWhichVersionTheyHaveSeen() {
        put("standard", null, SETTINGS).then().statusCode(428);
        put("standard", "\"v99\"", SETTINGS).then().statusCode(412);
        as("supervisor").post(PROFILE + "/adoption", "standard").then().statusCode(428);
        adopt("standard", "\"v99\"").then().statusCode(412);
        adopt("nobody", "*").then().statusCode(404);
        assertThat(inForce()).containsExactly("13710");
    }

    @Test
    void onlyTheOfficeKeepsThem() {
        for (String other : List.of("secretary", "leader", "auditor", "system", "officer.X", "head.X")) {
            as(other)
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(SETTINGS)
                    .put(PROFILE, "13710")
                    .then()
                    .statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .post(PROFILE + "/adoption", "standard")
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                accept": {"count": -1, "unit": "WORKING_DAYS"}   | accept.count
                accept": {"count": 367, "unit": "WORKING_DAYS"}  | accept.count
                plan": {"count": 367, "unit": "DAYS"}            | plan.count
                lookBack": {"count": 0, "unit": "MONTHS"}        | lookBack.count
                lookBack": {"count": 37, "unit": "MONTHS"}       | lookBack.count
                lookBack": {"count": 3}                          | lookBack.unit
                ordinary": {"count": 60, "unit": "DAYS"}         | ordinary
                verify": null                                    | verify
                reportDay": 0                                    | reportDay
                reportDay": 29                                   | reportDay
                yellowBefore": -1                                | yellowBefore
                yellowBefore": 31                                | yellowBefore
                yellowBefore": null                              | yellowBefore
                """)
    void settingsThatCantBeAreRefused(String part, String field) {
        put(name, null, replaced(part)).then().statusCode(422).body("violations.field", contains(field));
        as("auditor").get(PROFILE, name).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule\": {\"count\": 1, \"unit\": \"WEEKS\"}", "rule\": 5", "colour\": 1", "rule\": {}"})
    void settingsOfAnotherShapeAreRefused(String part) {
        put(name, null, "{\"" + part + "}").then().statusCode(422);
    }

    @Test
    void aNameIsShortAndPlain() {
        put("a b", null, SETTINGS).then().statusCode(422).body("violations.field", contains("name"));
        put("x".repeat(41), null, SETTINGS).then().statusCode(422);
        put("宝山-" + name, null, SETTINGS).then().statusCode(200);
        put(name, null, "").then().statusCode(400);
    }

    private static String with(String span, int count) {
        return replaced(span + "\": {\"count\": " + count + ", \"unit\": \"WORKING_DAYS\"}");
    }

    /** The settings of 13710 with one of them replaced. */
    private static String replaced(String part) {
        String field = part.substring(0, part.indexOf('"'));
        String value = part.substring(part.indexOf(':') + 1).strip();
        return SETTINGS.replaceFirst("\"" + field + "\":(\\{[^}]*}|\\d+)", "\"" + field + "\":" + value);
    }

    private static Response put(String name, String ifMatch, String settings) {
        var request = as("supervisor").contentType(ContentType.JSON).body(settings);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(PROFILE, name);
    }

    private static Response adopt(String name, String ifMatch) {
        return as("supervisor").header("If-Match", ifMatch).post(PROFILE + "/adoption", name);
    }

    private static JsonPath get(String name) {
        return Office.read(as("auditor"), PROFILE, name);
    }

    private static ClockSettings settings(String name) throws Exception {
        String json = EventJson.write(get(name).getMap("settings"));
        return EventJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), ClockSettings.class);
    }

    private static List<String> inForce() {
        return Office.read(as("auditor"), "/api/v1/clock-profiles?limit=200")
                .getList("items.findAll { it.inForce }.name");
    }

    private static String acceptBy(String task) {
        return task(task).getString("acceptBy");
    }

    private static String reportByAfterReport(String lead, String task) {
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        Office.report(officer(lead), task, Map.of("percent", 10, "narrative", "Begun."))
                .then()
                .statusCode(201);
        return task(task).getString("reportBy");
    }

    private static Map<String, Object> decided(String lead) {
        return Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", "2031-06-30");
    }

    private static List<Integer> atOnce(Request one, Request other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<Integer> first = people.submit(() -> sent(one, start));
        Future<Integer> second = people.submit(() -> sent(other, start));
        List<Integer> answers = List.of(first.get(), second.get());
        people.shutdown();
        return answers;
    }

    private static int sent(Request request, CyclicBarrier start) throws Exception {
        start.await();
        return request.send().statusCode();
    }

    private interface Request {
        Response send();
    }
}
