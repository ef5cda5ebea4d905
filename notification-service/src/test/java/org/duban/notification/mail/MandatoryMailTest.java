package org.duban.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Hooks.deliveries;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
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

/** Nobody can choose not to hear of an urge or an instruction. */
@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class MandatoryMailTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private final GreenMail server =
            new GreenMail(new ServerSetup(OutsideWorld.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private City city;

    @BeforeEach
    void aCityWithAMailServer() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
        server.start();
    }

    @AfterEach
    void leave() {
        server.stop();
        city.close();
    }

    @Test
    void anUrgeAndAnInstructionComeWhateverTheirReadersChoseAndALookBackDoesNot() throws Exception {
        city.departmentOnline("MMA");
        Wishes.put("officer.MMA", "{\"channels\": []}");
        Wishes.put("head.MMA", "{\"language\": \"zh-CN\"}");
        CityTask task = city.task("MMA").dueOn("2026-04-20").issued();
        Eyes.awaitTold("officer.MMA", task, 1);

        task.urged("请于本周内报送进展。").instructed("务必在汛期前完成。").closed().lookedBackAt("2026-03-31");

        Eyes.awaitTold("officer.MMA", task, 4);
        Eyes.await(() -> mailed(task, "officer.MMA", "DELIVERED") == 2 && mailed(task, "head.MMA", "DELIVERED") == 2);
        assertThat(mails(task)).hasSize(4);
        MimeMessage urge = Stream.of(server.getReceivedMessages())
                .filter(message -> has(message, "head@MMA.example", "催办单"))
                .findFirst()
                .orElseThrow();
        assertThat(urge.getSubject()).contains("催〔2026〕0042", task.number());
        Multipart parts = (Multipart) urge.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("请于本周内报送进展。");
    }

    @Test
    void inQuietHoursEvenAnUrgeWaitsOutsideTheInbox() {
        clock.moveTo("2026-03-31T23:30");
        city.departmentOnline("MMB");
        Wishes.put("officer.MMB", "{\"quietHours\": {\"from\": \"22:00\", \"to\": \"07:00\"}}");
        CityTask task = city.task("MMB").dueOn("2026-04-20").issued().urged("Hurry.");
        Eyes.awaitTold("officer.MMB", task, 2);

        Eyes.await(() -> mailed(task, "head.MMB", "DELIVERED") == 1);
        assertThat(mailed(task, "officer.MMB", "PLANNED")).isOne();
        clock.moveTo("2026-04-01T07:00");
        Eyes.await(() -> mailed(task, "officer.MMB", "DELIVERED") == 1);
    }

    private static Stream<Map<String, Object>> mails(CityTask task) {
        return deliveries(task).stream().filter(one -> one.get("channel").equals("EMAIL"));
    }

    private static long mailed(CityTask task, String receiver, String state) {
        return mails(task)
                .filter(one -> one.get("receiver").equals(receiver))
                .filter(one -> one.get("state").equals(state))
                .count();
    }

    private static boolean has(MimeMessage message, String address, String subject) {
        try {
            return message.getAllRecipients()[0].toString().equals(address)
                    && message.getSubject().startsWith(subject);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
