package org.duban.local.story;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.local.SystemUnderTest;

/** A small city for the stories: three departments and what one does with a meeting there. */
public final class HarbourCity {
    static final Duration PATIENCE = Duration.ofSeconds(40);
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<String> DEPARTMENTS = List.of("YJJ", "XFZD", "LYJ");
    private static final AtomicInteger MEETINGS = new AtomicInteger(100);
    private static HarbourCity founded;

    public final SystemUnderTest system;
    final Person secretary;
    final Person supervisor;

    private HarbourCity(SystemUnderTest system) {
        this.system = system;
        this.secretary = Person.signedIn(system, "secretary");
        this.supervisor = Person.signedIn(system, "supervisor");
    }

    public static synchronized HarbourCity founded() throws Exception {
        if (founded == null) {
            SystemUnderTest system = SystemUnderTest.running();
            system.openSignIn(DEPARTMENTS);
            HarbourCity city = new HarbourCity(system);
            city.department("YJJ", "应急管理局", "Emergency Management Bureau", List.of("市应急管理局"));
            city.department("XFZD", "消防救援支队", "Fire Brigade", List.of("市消防救援支队"));
            city.department("LYJ", "林业局", "Forestry Bureau", List.of("市林业局"));
            city.awaitMeetingServiceKnowsTheDepartments();
            founded = city;
        }
        return founded;
    }

    public Person person(String username) {
        return Person.signedIn(system, username);
    }

    /** A meeting held today; its id. */
    String meeting(String body) {
        Map<String, Object> header = Map.of(
                "body",
                body,
                "title",
                body + " " + TODAY,
                "sequence",
                Map.of("year", TODAY.getYear(), "number", MEETINGS.incrementAndGet()),
                "heldOn",
                TODAY.toString(),
                "chair",
                "林海");
        return secretary.posts("/meetings", header, 201).getString("id");
    }

    /** The sample with the given day in its own language where its deadlines stand. */
    public static String minutes(String name, LocalDate deadline) throws IOException {
        try (var file = HarbourCity.class.getResourceAsStream("/story/" + name)) {
            String day = name.contains(".zh.")
                    ? deadline.format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT))
                    : deadline.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("{deadline}", day);
        }
    }

    /** The seed document, where the corpus lies beside the project. */
    static java.util.Optional<String> seed() throws IOException {
        Path seed = Path.of("..", "..", "..", "shared", "corpus", "seed.txt");
        return Files.exists(seed) ? java.util.Optional.of(Files.readString(seed)) : java.util.Optional.empty();
    }

    /** Adds, confirms and leaves unissued as many decisions of a meeting; their ids. */
    List<String> drafts(String meeting, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> decision = Map.of(
                    "kind",
                    "ASSIGNMENT",
                    "requirement",
                    "完成第" + i + "号泊位的护舷更换。",
                    "leadDepartment",
                    DEPARTMENTS.get(i % DEPARTMENTS.size()),
                    "deadline",
                    TODAY.plusDays(60).toString());
            ids.add(secretary
                    .posts("/meetings/" + meeting + "/decisions", decision, 201)
                    .getString("id"));
        }
        return ids;
    }

    /** Waits until the decision has as many tasks, which must be one at the most. */
    JsonPath awaitTask(String decision) {
        await().atMost(PATIENCE)
                .until(() -> !supervisor
                        .sees("/tasks?decision=" + decision)
                        .getList("items")
                        .isEmpty());
        return supervisor.sees("/tasks?decision=" + decision);
    }

    private void department(String code, String zh, String en, List<String> aliases) {
        Map<String, Object> department = Map.of(
                "code",
                code,
                "names",
                Map.of("zh", zh, "en", en),
                "aliases",
                aliases,
                "kind",
                "DEPARTMENT",
                "contacts",
                List.of(
                        Map.of("username", "officer." + code, "role", "OFFICER", "name", "承办人" + code),
                        Map.of("username", "head." + code, "role", "HEAD", "name", "负责人" + code)));
        supervisor.posts("/departments", department, 201);
    }

    /** Seen by an extraction that matches their names. */
    private void awaitMeetingServiceKnowsTheDepartments() {
        String text = "会议要求，市应急管理局要制定方案。市消防救援支队要开展检查。市林业局要编制计划。";
        await().atMost(PATIENCE)
                .until(() -> secretary
                        .extracts(text)
                        .getList("directives.ownerDepartments.flatten()")
                        .containsAll(DEPARTMENTS));
    }
}
