package org.duban.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.local.SystemUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever visits the demo city finds each state and each feature of a task somewhere in it. */
class DemoCityTest {
    private static final String[] STATES = {
        "ISSUED",
        "OBJECTED",
        "ACCEPTED",
        "IN_PROGRESS",
        "SUBMITTED",
        "UNDER_VERIFICATION",
        "RETURNED",
        "SUSPENDED",
        "CLOSED",
        "CANCELLED"
    };

    private static SystemUnderTest system;
    private static Person visitor;
    private static List<Map<String, Object>> tasks;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws Exception {
        system = SystemUnderTest.withDemoCity();
        visitor = Person.signedIn(system, "supervisor");
        tasks = read();
    }

    private static List<Map<String, Object>> read() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String id : visitor.sees("/tasks?limit=200").<String>getList("items.id")) {
            all.add(visitor.sees("/tasks/" + id).getMap(""));
        }
        return all;
    }

    @Test
    void tasksAreInEveryState() {
        assertThat(values("status")).contains((Object[]) STATES);
    }

    @Test
    void eachDepartmentHasItsShare() {
        Map<Object, Long> shares = tasks.stream()
                .collect(Collectors.groupingBy(task -> task.get("leadDepartment"), Collectors.counting()));
        assertThat(shares).hasSize(10);
        assertThat(shares.values()).allMatch(share -> share >= 4 && share <= 8);
    }

    @Test
    void plansAreApprovedAndOneWaits() {
        assertThat(values("plan")).contains("APPROVED", "PENDING");
        assertThat(lists("plan", "plan", "rows.measures.flatten().kind")).contains("IMMEDIATE", "LONG_TERM");
        assertThat(lists("plan", "plan", "rows.measures.flatten().state")).contains("OPEN", "UNDER_WAY", "DONE");
    }

    @Test
    void reportsNameTheFilesThatShowThem() {
        assertThat(lists("lastReport", "progress-reports", "items.evidenceIds.flatten()"))
                .hasSizeGreaterThan(5);
        assertThat(lists("lastReport", "evidence", "items.mediaType"))
                .contains("image/png", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void tasksAreClosedWithEachGrade() {
        assertThat(values("grade")).contains("EXCELLENT", "GOOD", "QUALIFIED");
    }

    @Test
    void theClosingFileOfARectificationFromAMeetingVerifies() throws Exception {
        Map<String, Object> closed = task("grade", "EXCELLENT");
        assertThat(closed.get("meetingId")).isNotNull();
        assertThat(visitor.sees("/tasks/" + closed.get("id") + "/verification").getList("criteria.criterion"))
                .hasSize(5);
        Path zip = folder.resolve("closing-file.zip");
        assertThat(visitor.downloads("/tasks/" + closed.get("id") + "/closing-file", zip)
                        .statusCode())
                .isEqualTo(200);
        Path key = folder.resolve("duban.pub");
        visitor.downloads("/closing-file-key", key);
        assertThat(ClosingFiles.verified(key, zip)).startsWith("OK: ");
    }

    @Test
    void anObjectionWaitsAndAnotherIsRuled() {
        assertThat(task("status", "OBJECTED").get("proposedLead")).isEqualTo("ZJJ");
        assertThat(moves()).contains("ruling", "reassignment", "cancellation", "suspension");
    }

    @Test
    void extensionsAreAskedForGrantedAndRefused() {
        assertThat(visitor.sees("/extension-requests").getList("items.state"))
                .containsExactlyInAnyOrder("ASKED", "GRANTED", "REFUSED");
        assertThat(tasks).anyMatch(task -> !Objects.equals(task.get("deadline"), task.get("firstDeadline")));
    }

    @Test
    void departmentsAreUrgedAndLeadersAnswered() {
        assertThat(lists("lastReport", "urges", "items.number")).hasSizeGreaterThan(2);
        assertThat(lists("lastReport", "instructions", "items.open")).contains(true, false);
        assertThat(values("urgency")).contains("NORMAL", "URGENT");
    }

    @Test
    void anInferenceCheckHoldsItsParentOpen() {
        Map<String, Object> check = tasks.stream()
                .filter(task ->
                        task.get("parentId") != null && task.get("status").equals("IN_PROGRESS"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> parent = task("id", check.get("parentId"));
        assertThat(parent.get("status")).isEqualTo("UNDER_VERIFICATION");
        JsonPath refusal = visitor.posts(
                "/tasks/" + parent.get("id") + "/verification", Map.of("verdict", "ACCEPTED", "grade", "GOOD"), 409);
        assertThat(refusal.getList("missing.criterion")).contains("INFERENCE_CHECKS");
        assertThat(tasks)
                .anyMatch(task ->
                        task.get("parentId") != null && task.get("status").equals("CLOSED"));
    }

    @Test
    void oneLookBackIsDueAndOneIsSet() {
        String today = HarbourCity.TODAY.toString();
        assertThat(values("lookBackOn")).anyMatch(today::equals).anyMatch(day -> today.compareTo(day.toString()) < 0);
    }

    @Test
    void aClosedTaskIsInItsSecondRound() {
        assertThat(task("round", 2).get("status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void oneReportAnswersTwoTasksThatSayTheSame() {
        Map<String, Object> answered = tasks.stream()
                .filter(task -> task.get("answeredBy") != null)
                .findFirst()
                .orElseThrow();
        Map<String, Object> principal = task("id", answered.get("answeredBy"));
        assertThat(answered.get("percent")).isEqualTo(principal.get("percent")).isEqualTo(45);
    }

    @Test
    void coDepartmentsHavePartsOfTheirOwn() {
        List<? extends Map<?, ?>> parts = tasks.stream()
                .flatMap(task -> ((List<?>) task.get("parts")).stream())
                .map(part -> (Map<?, ?>) part)
                .toList();
        assertThat(parts).anyMatch(part -> part.get("part") != null && part.get("deadline") != null);
        assertThat(parts).anyMatch(part -> Integer.valueOf(100).equals(part.get("percent")));
    }

    @Test
    void loadedOnceMoreItStaysAsItIs() throws Exception {
        List<String> before = timelines();
        system.loadDemoCity();
        assertThat(read()).hasSameSizeAs(tasks);
        assertThat(timelines()).isEqualTo(before);
    }

    private static List<String> timelines() {
        return tasks.stream()
                .map(task -> task.get("number") + " " + moves(task))
                .toList();
    }

    private static List<String> moves() {
        return tasks.stream().flatMap(task -> moves(task).stream()).toList();
    }

    /** Of people: what passing days make true comes by itself. */
    private static List<String> moves(Map<String, Object> task) {
        return visitor.sees("/tasks/" + task.get("id") + "/timeline?limit=200")
                .getList("items.findAll { it.by != 'system' }.move");
    }

    private static List<Object> values(String field) {
        return tasks.stream()
                .map(task -> task.get(field))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stands there in the lists below those tasks that have the field. */
    private static List<Object> lists(String field, String list, String path) {
        return tasks.stream()
                .filter(task -> task.get(field) != null)
                .flatMap(task -> visitor.sees("/tasks/" + task.get("id") + "/" + list).getList(path).stream())
                .toList();
    }

    private static Map<String, Object> task(String field, Object value) {
        return tasks.stream()
                .filter(task -> value.equals(task.get(field)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task has " + field + " " + value));
    }
}
