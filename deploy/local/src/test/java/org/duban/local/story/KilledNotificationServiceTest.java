package org.duban.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.local.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A crash of notification-service while reminders fall due loses none of them and tells none twice. */
class KilledNotificationServiceTest {
    private static final String DEPARTMENT = "LYJ";
    private static HarbourCity city;
    private static DueAtOnce due;
    private final Random random = new Random(7);

    @BeforeAll
    static void found() throws Exception {
        city = HarbourCity.founded();
        due = new DueAtOnce(city.system.database(Part.NOTIFICATION), DEPARTMENT);
    }

    @BeforeEach
    void nothingFromBefore() throws Exception {
        due.tamper("delete from notice where task_number like '" + DueAtOnce.NUMBERS + "%'");
    }

    @Test
    void theCheckSeesALossAndADuplicate() throws Exception {
        List<String> keys = due.plant(3, Duration.ZERO);
        awaitTold(keys);
        assertThat(faults(keys)).isEmpty();

        due.tamper("delete from notice" + about(keys.get(0)));
        due.tamper("update reminder set state = 'PLANNED', due_version = 2" + about(keys.get(1)));

        await().atMost(HarbourCity.PATIENCE)
                .untilAsserted(() -> assertThat(faults(keys))
                        .containsExactly("lost in the inbox: " + keys.get(0), "2 times in the inbox: " + keys.get(1)));
    }

    @Test
    void killedThreeTimesItTellsEachOfFiveHundredOnce() throws Exception {
        survives(3, 500);
    }

    @Test
    @Tag("slow")
    void killedTwentyTimesItTellsEachOfTenThousandOnce() throws Exception {
        survives(20, 10_000);
    }

    private void survives(int kills, int reminders) throws Exception {
        List<String> keys = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            int share = reminders * (kill + 1) / kills - reminders * kill / kills;
            int before = due.told();
            // By turns, so that it dies between batches and in the middle of a full one.
            keys.addAll(due.plant(share, kill % 2 == 0 ? Duration.ofSeconds(1) : Duration.ZERO));
            int enough = before + random.nextInt(share);
            await().atMost(HarbourCity.PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> due.told() >= enough);
            city.system.kill9(Part.NOTIFICATION);
            city.system.restart(Part.NOTIFICATION);
        }
        awaitTold(keys);
        assertThat(faults(keys)).isEmpty();
        slipsAreGapless();
    }

    private static void awaitTold(List<String> keys) {
        await().atMost(HarbourCity.PATIENCE).until(() -> due.told() >= keys.size());
    }

    private static List<String> faults(List<String> keys) {
        List<String> inboxes = Stream.of("officer." + DEPARTMENT, "head." + DEPARTMENT)
                .flatMap(person -> all(city.person(person), "/notifications").stream()
                        .filter(notice -> notice.get("taskNumber").toString().startsWith(DueAtOnce.NUMBERS))
                        .map(notice -> notice.get("taskId") + " " + notice.get("rule") + " " + notice.get("nominalDate")
                                + " " + person))
                .toList();
        return ExactlyOnce.faults("the inbox", keys, inboxes);
    }

    private static void slipsAreGapless() {
        List<Integer> numbers = all(city.supervisor, "/slips").stream()
                .map(slip -> slip.get("number").toString())
                .map(number -> Integer.valueOf(number.substring(number.indexOf('〕') + 1)))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    /** The entries of all pages. */
    private static List<Map<String, Object>> all(Person reader, String path) {
        List<Map<String, Object>> entries = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = reader.sees(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            entries.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        }
        return entries;
    }

    private static String about(String key) {
        return " where task_id = '" + key.split(" ")[0] + "'";
    }
}
