package org.duban.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.local.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A crash of notification-service while reminders fall due loses none of them and tells none twice, neither in the inboxes
 * nor, by the message's id, to another system.
 */
class KilledNotificationServiceTest {
    private static final String DEPARTMENT = "LYJ";
    /** How many messages are on their way to one address at the same time. */
    private static final int AT_ONCE = 4;

    private static HarbourCity city;
    private final Random random = new Random(7);
    private DueAtOnce due;
    private ListeningSystem listening;

    @BeforeAll
    static void found() throws Exception {
        city = HarbourCity.founded();
    }

    @BeforeEach
    void listen() throws Exception {
        due = new DueAtOnce(city.system.database(Part.NOTIFICATION), DEPARTMENT);
        listening = new ListeningSystem(city, DEPARTMENT);
    }

    @AfterEach
    void leave() {
        listening.close();
    }

    @Test
    void theCheckSeesALossAndADuplicateInTheInbox() throws Exception {
        List<String> keys = due.plant(3, Duration.ZERO);
        awaitToldAndSent(keys);
        assertThat(inboxFaults(keys)).isEmpty();

        due.tamper("update notice set recipient = 'nobody'" + about(keys.get(0)));
        due.tamper("update reminder set state = 'PLANNED', due_version = 2" + about(keys.get(1)));

        await().atMost(HarbourCity.PATIENCE)
                .untilAsserted(() -> assertThat(inboxFaults(keys))
                        .containsExactly("lost in the inbox: " + keys.get(0), "2 times in the inbox: " + keys.get(1)));
    }

    @Test
    void theCheckSeesALossAndADuplicateAtTheReceiver() throws Exception {
        due.tamper("update webhook set disabled_at = now()");
        List<String> keys = new ArrayList<>(due.plant(1, Duration.ZERO));
        awaitToldAndSent(keys);
        due.tamper("update webhook set disabled_at = null");
        keys.addAll(due.plant(2, Duration.ZERO));
        awaitToldAndSent(keys);

        due.tamper("""
                insert into delivery (id, notice_id, task_id, channel, receiver, lane, state, due_at, give_up_at, planned_at)
                select gen_random_uuid(), notice_id, task_id, channel, receiver, lane || ' too', 'PLANNED', now(),
                    give_up_at, planned_at
                from delivery""" + about(keys.get(1)));
        awaitToldAndSent(keys);

        assertThat(listening.faults(due, keys))
                .containsExactly(
                        "lost in the webhook's receiver: " + keys.get(0),
                        "2 times in the webhook's receiver: " + keys.get(1));
    }

    @Test
    void theCheckTakesARepeatForNoFaultUnlessItSaysSomethingElseOrIsSignedByAnother() throws Exception {
        List<String> keys = due.plant(3, Duration.ZERO);
        awaitToldAndSent(keys);
        repeat(keys.get(0));
        assertThat(listening.faults(due, keys)).isEmpty();
        assertThat(listening.repeats(due)).isEqualTo(1);

        due.tamper("update notice set title_en = 'Something else'" + about(keys.get(1)));
        repeat(keys.get(1));
        due.tamper("update webhook set secret = sha256(secret)");
        repeat(keys.get(2));

        assertThat(listening.faults(due, keys))
                .containsExactlyInAnyOrder(
                        "changed between attempts: " + keys.get(1), "wrongly signed: " + keys.get(2));
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
        Instant start = Instant.now();
        List<String> keys = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            int share = reminders * (kill + 1) / kills - reminders * kill / kills;
            // By turns, so that it dies between batches, in the middle of a full one, and while messages go out.
            Duration within = kill % 3 == 0 ? Duration.ofSeconds(1) : Duration.ZERO;
            Callable<Integer> progress = kill % 3 == 2 ? listening::requests : due::told;
            int enough = progress.call() + random.nextInt(share);
            keys.addAll(due.plant(share, within));
            await().atMost(HarbourCity.PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> progress.call() >= enough);
            city.system.kill9(Part.NOTIFICATION);
            city.system.restart(Part.NOTIFICATION);
        }
        awaitToldAndSent(keys);
        int repeats = listening.repeats(due);
        System.out.printf(
                "%d kills, %d reminders, %d messages to the webhook, %d repeats, %d s%n",
                kills,
                reminders,
                keys.size(),
                repeats,
                Duration.between(start, Instant.now()).toSeconds());
        assertThat(inboxFaults(keys)).isEmpty();
        assertThat(listening.faults(due, keys)).isEmpty();
        assertThat(repeats).isLessThanOrEqualTo(kills * AT_ONCE);
        slipsAreGapless();
    }

    private void awaitToldAndSent(List<String> keys) {
        await().atMost(HarbourCity.PATIENCE.plusMillis(20L * keys.size()))
                .until(() -> due.told() >= keys.size() && due.underWay() == 0);
    }

    private void repeat(String key) throws Exception {
        due.tamper("update delivery set state = 'RETRYING', settled_at = null, due_at = now()" + about(key));
        await().atMost(HarbourCity.PATIENCE).until(() -> due.underWay() == 0);
    }

    private List<String> inboxFaults(List<String> keys) {
        List<String> inboxes = Stream.of("officer." + DEPARTMENT, "head." + DEPARTMENT)
                .flatMap(person -> all(city.person(person), "/notifications").stream()
                        .filter(notice -> due.numbered(notice.get("taskNumber").toString()))
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
