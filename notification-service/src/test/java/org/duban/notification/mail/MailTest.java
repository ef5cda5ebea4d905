package org.duban.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Hooks.attempts;
import static org.duban.notification.city.Hooks.awaitAll;
import static org.duban.notification.city.Hooks.deliveries;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.OutsideWorld;
import org.duban.notification.city.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class MailTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private final GreenMail server =
            new GreenMail(new ServerSetup(OutsideWorld.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        server.stop();
        city.close();
    }

    @Test
    void aNoticeComesByEmailInTheLanguageOfItsReader() throws Exception {
        server.start();
        city.departmentOnline("MA");
        Wishes.put("officer.MA", "{\"channels\": [\"EMAIL\"], \"language\": \"en\"}");
        Wishes.put("head.MA", "{\"channels\": [\"EMAIL\"]}");

        CityTask task = city.task("MA").dueOn("2026-04-20").issued();

        List<Map<String, Object>> delivered = awaitAll(task, 2, "DELIVERED");
        assertThat(delivered).allSatisfy(one -> {
            assertThat(one.get("template").toString()).matches("notice-(en|zh) [0-9a-f]{12}");
            assertThat(one.get("contentSha256").toString()).matches("[0-9a-f]{64}");
        });
        MimeMessage english = to("officer@MA.example");
        assertThat(english.getSubject()).endsWith("is yours to do by 2026-04-20");
        assertThat(english.getMessageID()).isEqualTo("<" + of(delivered, "officer.MA") + "@duban.example>");
        assertThat(GreenMailUtil.getBody(english)).contains("text/plain", "text/html", "Bureau MA");
        MimeMessage chinese = to("head@MA.example");
        assertThat(chinese.getSubject()).startsWith("新督办事项");
        Multipart parts = (Multipart) chinese.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("牵头单位：MA局");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("lang=\"zh-CN\"", "牵头单位：MA局");
    }

    @Test
    void whileTheMailServerIsAwayItIsTriedAgainUnderTheSameMessageId() throws Exception {
        city.departmentOnline("MB");
        Wishes.put("officer.MB", "{\"channels\": [\"EMAIL\"]}");
        CityTask task = city.task("MB").dueOn("2026-04-20").issued();
        awaitAll(task, 1, "RETRYING");

        server.start();
        clock.moveTo("2026-03-31T10:01");

        Map<String, Object> delivered = awaitAll(task, 1, "DELIVERED").get(0);
        assertThat(attempts(delivered)).hasSize(2);
        assertThat(to("officer@MB.example").getMessageID()).isEqualTo("<" + delivered.get("id") + "@duban.example>");
    }

    @Test
    void whoHasReadItInTheInboxGetsNoMailAboutItAnyMore() {
        city.departmentOnline("MC");
        Wishes.put("officer.MC", "{\"channels\": [\"EMAIL\"]}");
        CityTask task = city.task("MC").dueOn("2026-04-20").issued();
        awaitAll(task, 1, "RETRYING");

        Eyes.acknowledge("officer.MC", Eyes.inbox("officer.MC", task).get(0).get("id"));

        server.start();
        clock.moveTo("2026-03-31T10:01");
        assertThat(awaitAll(task, 1, "ACKNOWLEDGED").get(0).get("dueAt")).isNull();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void inQuietHoursMailWaitsAndTheInboxDoesNot() {
        server.start();
        clock.moveTo("2026-03-31T23:30");
        city.departmentOnline("MD");
        Wishes.put(
                "officer.MD", "{\"channels\": [\"EMAIL\"], \"quietHours\": {\"from\": \"22:00\", \"to\": \"07:00\"}}");

        CityTask task = city.task("MD").dueOn("2026-04-20").issued();
        Eyes.awaitTold("officer.MD", task, 1);

        assertThat(awaitAll(task, 1, "PLANNED").get(0).get("dueAt")).isEqualTo("2026-03-31T23:00:00Z");
        clock.moveTo("2026-04-01T07:00");
        awaitAll(task, 1, "DELIVERED");
    }

    @Test
    void whatComesBeyondTheThirdOfADayComesInOneDigest() throws Exception {
        server.start();
        city.departmentOnline("MF");
        Wishes.put("officer.MF", "{\"channels\": [\"EMAIL\"], \"language\": \"en\", \"digestAt\": \"17:30\"}");
        List<CityTask> tasks = Stream.generate(
                        () -> city.task("MF").dueOn("2026-04-20").issued())
                .limit(6)
                .toList();
        tasks.forEach(task -> Eyes.awaitTold("officer.MF", task, 1));
        Eyes.await(() -> server.getReceivedMessages().length == 3);
        List<CityTask> held = tasks.stream()
                .filter(task -> deliveries(task).get(0).get("digestId") != null)
                .toList();
        assertThat(held)
                .hasSize(3)
                .allSatisfy(
                        task -> assertThat(deliveries(task).get(0).get("dueAt")).isEqualTo("2026-03-31T09:30:00Z"));
        CityTask read = held.get(2);
        Eyes.acknowledge("officer.MF", Eyes.inbox("officer.MF", read).get(0).get("id"));

        clock.moveTo("2026-03-31T17:30");

        Map<String, Object> carried = awaitAll(held.get(0), 1, "DELIVERED").get(0);
        awaitAll(held.get(1), 1, "DELIVERED");
        assertThat(server.getReceivedMessages()).hasSize(4);
        MimeMessage digest = server.getReceivedMessages()[3];
        assertThat(digest.getSubject()).isEqualTo("Reminders of tasks: 2");
        assertThat(digest.getMessageID()).isEqualTo("<" + carried.get("digestId") + "@duban.example>");
        assertThat(carried.get("template").toString()).startsWith("digest-en ");
        assertThat(deliveries(read).get(0).get("state")).isEqualTo("ACKNOWLEDGED");
        city.kafka().await(Topic.DELIVERIES, "notification.delivered.v1", (String) carried.get("notificationId"));
    }

    @Test
    void aDigestOfWhichAllWasReadIsNotSent() {
        server.start();
        city.departmentOnline("MG");
        Wishes.put("officer.MG", "{\"channels\": [\"EMAIL\"], \"digestAt\": \"09:00\"}");
        List<CityTask> tasks = Stream.generate(
                        () -> city.task("MG").dueOn("2026-04-20").issued())
                .limit(4)
                .toList();
        tasks.forEach(task -> Eyes.awaitTold("officer.MG", task, 1));
        Eyes.await(() -> server.getReceivedMessages().length == 3);
        tasks.forEach(task -> Eyes.acknowledge(
                "officer.MG", Eyes.inbox("officer.MG", task).get(0).get("id")));

        clock.moveTo("2026-04-01T09:00");

        Eyes.await(() -> Eyes.as("supervisor")
                .queryParam("state", "CANCELLED")
                .get("/api/v1/deliveries")
                .jsonPath()
                .getList("items.receiver")
                .contains("officer.MG"));
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void whoChoseNothingGetsNoMailFromRulesThatNameNone() {
        server.start();
        city.departmentOnline("ME");
        CityTask task = city.task("ME").dueOn("2026-04-20").issued();
        Eyes.awaitTold("officer.ME", task, 1);
        assertThat(deliveries(task)).isEmpty();
    }

    private MimeMessage to(String address) throws Exception {
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                return message;
            }
        }
        throw new AssertionError("nothing came to " + address);
    }

    private static Object of(List<Map<String, Object>> deliveries, String receiver) {
        return deliveries.stream()
                .filter(one -> one.get("receiver").equals(receiver))
                .findFirst()
                .orElseThrow()
                .get("id");
    }
}
