package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.duban.contracts.department.DepartmentEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.PlannedEvent;

/** Departments as task-service would publish them. */
final class City {
    private static final Map<String, List<String>> DEPARTMENTS = Map.of(
            "ZJJ", List.of("市住房和城乡建设局", "市住建局"),
            "CGJ", List.of("市城市管理局", "市城管局"),
            "CZJ", List.of("市财政局", "财政局"),
            "FGW", List.of("市发展和改革委员会", "市发改委"),
            "SWJ", List.of("Water Bureau", "市水务局"));

    /** A consumer that starts beside many others takes its time to be given its partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private City() {}

    /** Publishes the departments and waits until the service knows them by name. */
    static void isKnown(EventProbe probe) {
        DEPARTMENTS.forEach((code, names) -> probe.put(Topic.DEPARTMENTS, department(code, names, 1, false)));
        DEPARTMENTS.forEach((code, names) -> await().atMost(PATIENCE).until(() -> knows(names.get(1), code)));
    }

    /** Publishes one more department, which has a name in English too. */
    static void learns(EventProbe probe, String code, String zh, String en) {
        probe.put(Topic.DEPARTMENTS, department(code, List.of(zh, zh), en, 1, false));
        await().atMost(PATIENCE).until(() -> knows(zh, code));
    }

    static void retires(EventProbe probe, String code, String name) {
        probe.put(Topic.DEPARTMENTS, department(code, List.of(name, name), 1, false));
        await().atMost(PATIENCE).until(() -> knows(name, code));
        probe.put(Topic.DEPARTMENTS, department(code, List.of(name, name), 2, true));
        await().atMost(PATIENCE).until(() -> !knows(name, code));
    }

    private static boolean knows(String name, String code) {
        String sentence = "会议决定，由" + name + "牵头，2099年5月1日前制定工作方案。";
        List<List<String>> departments = Desk.of("secretary")
                .ask()
                .contentType("text/plain; charset=UTF-8")
                .body(sentence.getBytes(UTF_8))
                .post("/extractions")
                .then()
                .statusCode(200)
                .extract()
                .path("directives.ownerDepartments");
        return departments.stream().anyMatch(codes -> codes.contains(code));
    }

    private static PlannedEvent department(String code, List<String> names, long sequence, boolean retired) {
        return department(code, names, null, sequence, retired);
    }

    private static PlannedEvent department(
            String code, List<String> names, String english, long sequence, boolean retired) {
        ObjectNode payload = GoldenSample.payload(DepartmentEventType.CHANGED);
        payload.put("code", code).put("retired", retired);
        payload.putObject("names").put("zh", names.get(0)).put("en", english);
        ArrayNode aliases = payload.putArray("aliases");
        names.forEach(aliases::add);
        return PlannedEvent.of(DepartmentEventType.CHANGED.type(), code, sequence, payload.toString());
    }
}
