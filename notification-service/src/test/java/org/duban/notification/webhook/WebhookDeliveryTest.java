package org.duban.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Hooks.attempts;
import static org.duban.notification.city.Hooks.awaitAll;
import static org.duban.notification.city.Hooks.deliveries;
import static org.duban.notification.city.Hooks.registered;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Receiver;
import org.duban.devkit.test.Receiver.Taken;
import org.duban.devkit.test.SeenEvent;
import org.duban.devkit.test.Signatures;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.OutsideWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class WebhookDeliveryTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private final Receiver receiver = new Receiver();
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        receiver.close();
        city.close();
    }

    @Test
    void eachNoticeIsPostedOnceSignedAndTheOtherServicesHearOfIt() {
        city.department("WA");
        String secret = registered(receiver.url(), "WA").getString("secret");

        CityTask task = issuedTask("WA");

        List<Map<String, Object>> delivered = awaitAll(task, 2, "DELIVERED");
        List<Taken> taken = receiver.taken();
        assertThat(taken).hasSize(2).allSatisfy(message -> Signatures.requireSigned(message, secret, clock));
        assertThat(taken)
                .extracting(message -> message.header("webhook-id"))
                .containsExactlyInAnyOrderElementsOf(
                        delivered.stream().map(one -> (String) one.get("id")).toList());
        Object notice = inbox("officer.WA", task).get(0).get("id");
        assertThat(taken)
                .extracting(message -> message.json().at("/data/notificationId").asText())
                .contains(notice.toString());
        assertThat(taken.get(0).json().at("/type").asText()).isEqualTo("notification.fired");
        assertThat(taken.get(0).json().at("/data/title/zh").asText()).startsWith("新督办事项");
        assertThat(attempts(delivered.get(0))).containsExactly("DELIVERED 200");
        SeenEvent event = city.kafka().await(Topic.DELIVERIES, "notification.delivered.v1", notice.toString());
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(event.payload().get("channel").asText()).isEqualTo("WEBHOOK");
    }

    @Test
    void nobodyIsToldOfTasksThatHeDidNotAskFor() {
        city.department("WB");
        city.department("WC");
        registered(receiver.url(), "WB");

        CityTask other = issuedTask("WC");
        awaitTold("officer.WC", other, 1);
        CityTask task = issuedTask("WB");

        awaitAll(task, 2, "DELIVERED");
        assertThat(deliveries(other)).isEmpty();
        assertThat(receiver.taken())
                .extracting(message -> message.json().at("/data/taskId").asText())
                .containsOnly(task.id());
    }

    @Test
    void whatFailsIsTriedAgainLaterUnderTheSameIdWithTheSameBody() {
        city.department("WD");
        registered(receiver.answering(500, 503).url(), "WD");

        CityTask task = issuedTask("WD");
        awaitAll(task, 2, "RETRYING");
        clock.moveTo("2026-03-31T10:01");

        List<Map<String, Object>> delivered = awaitAll(task, 2, "DELIVERED");
        assertThat(delivered)
                .allSatisfy(one -> assertThat(attempts(one)).hasSize(2).last().isEqualTo("DELIVERED 200"));
        assertThat(receiver.taken().stream()
                        .map(message -> message.header("webhook-id") + new String(message.body()))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aRedirectIsNoAnswerAndAfterADayItIsGivenUpUntilSomebodyRetries() {
        city.department("WE");
        try (Receiver elsewhere = new Receiver()) {
            registered(receiver.redirectingTo(elsewhere.url()).url(), "WE");
            CityTask task = issuedTask("WE");
            awaitAll(task, 2, "RETRYING");

            clock.moveTo("2026-04-01T11:00");

            Map<String, Object> failed = awaitAll(task, 2, "FAILED").get(0);
            assertThat(attempts(failed)).containsExactly("FAILED 302", "FAILED 302");
            assertThat(elsewhere.taken()).isEmpty();
            SeenEvent event = city.kafka()
                    .await(Topic.DELIVERIES, "notification.failed.v1", (String) failed.get("notificationId"));
            assertThat(event.payload().get("detail").asText()).isEqualTo("302");

            receiver.answeringAlways(204);
            String path = "/api/v1/deliveries/" + failed.get("id") + "/retry";
            as("officer.WE").post(path).then().statusCode(403);
            as("supervisor").post(path).then().statusCode(200);
            as("system")
                    .post("/api/v1/deliveries/" + other(task, failed) + "/retry")
                    .then()
                    .statusCode(200);

            Map<String, Object> delivered = awaitAll(task, 2, "DELIVERED").get(0);
            assertThat(attempts(delivered)).containsExactly("FAILED 302", "FAILED 302", "DELIVERED 204");
            as("supervisor").post(path).then().statusCode(409);
        }
    }

    @Test
    void oneWhoHangsHoldsUpNobodyElse() {
        city.department("WF");
        try (Receiver hanging = new Receiver().hangingOn(1000)) {
            registered(hanging.url(), "WF");
            registered(receiver.url(), "WF");

            List<CityTask> tasks =
                    Stream.generate(() -> issuedTask("WF")).limit(10).toList();

            receiver.await(2 * tasks.size());
            assertThat(hanging.taken()).hasSizeLessThan(2 * tasks.size());
            tasks.forEach(task -> Eyes.await(() -> states(task, "DELIVERED") == 2));
        }
    }

    @Test
    void aFailureThatComesLateDoesNotTakeBackWhatWasDelivered() {
        city.department("WG");
        registered(receiver.hangingOn(2).url(), "WG");
        CityTask task = issuedTask("WG");
        receiver.await(2);

        // The senders seem to have died: their leases are over before they have an answer.
        clock.moveTo("2026-03-31T10:02");

        awaitAll(task, 2, "DELIVERED");
        Eyes.await(() -> deliveries(task).stream()
                .allMatch(one -> attempts(one).equals(List.of("FAILED no answer within 2 s", "DELIVERED 200"))));
        assertThat(awaitAll(task, 2, "DELIVERED")).hasSize(2);
        assertThat(receiver.taken().stream()
                        .map(message -> message.header("webhook-id"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void anAddressThatTurnsOutToBePrivateIsNotCalled() {
        city.department("WH");
        Names names = new Names();
        QuarkusMock.installMockForType(names, Resolver.class);
        registered("http://receiver.example:" + receiver.port() + "/hook", "WH");

        names.address = "10.1.2.3";
        CityTask task = issuedTask("WH");

        Map<String, Object> failed = awaitAll(task, 2, "FAILED").get(0);
        assertThat(attempts(failed)).containsExactly("FAILED receiver.example has an address that may not be called");
        assertThat(receiver.taken()).isEmpty();
    }

    @Test
    void nothingIsPostedToAServerWhoseCertificateNobodyTrusts(@TempDir Path directory) throws Exception {
        city.department("WK");
        try (Receiver stranger = new Receiver(UntrustedCertificate.make("127.0.0.1", directory))) {
            registered(stranger.url().replace("http:", "https:"), "WK");
            CityTask task = issuedTask("WK");

            Map<String, Object> waiting = awaitAll(task, 2, "RETRYING").get(0);
            assertThat(attempts(waiting)).containsExactly("FAILED no answer: SSLHandshakeException");
            assertThat(stranger.taken()).isEmpty();
        }
    }

    @Test
    void whoIsGoneIsCalledNoMore() {
        city.department("WI");
        JsonPath webhook = registered(receiver.answeringAlways(410).url(), "WI");
        CityTask task = issuedTask("WI");
        Eyes.await(() -> states(task, "FAILED", "CANCELLED") == 2);

        as("system")
                .get("/api/v1/webhooks/" + webhook.getString("webhook.id"))
                .then()
                .body("disabledBecause", equalTo("410"));
        int called = receiver.taken().size();
        CityTask later = issuedTask("WI");
        awaitTold("officer.WI", later, 1);
        assertThat(deliveries(later)).isEmpty();
        assertThat(receiver.taken()).hasSize(called);
    }

    @Test
    void acknowledgingTheNoticeAcknowledgesWhatWasDelivered() {
        city.department("WJ");
        registered(receiver.url(), "WJ");
        CityTask task = issuedTask("WJ");
        awaitAll(task, 2, "DELIVERED");

        Object notice = inbox("officer.WJ", task).get(0).get("id");
        Eyes.acknowledge("officer.WJ", notice);

        assertThat(deliveries(task))
                .filteredOn(one -> one.get("state").equals("ACKNOWLEDGED"))
                .extracting(one -> one.get("notificationId"))
                .containsExactly(notice);
    }

    private CityTask issuedTask(String department) {
        return city.task(department).dueOn("2026-04-20").issued();
    }

    private static long states(CityTask task, String... wanted) {
        return deliveries(task).stream()
                .filter(one -> List.of(wanted).contains(one.get("state")))
                .count();
    }

    private static Object other(CityTask task, Map<String, Object> delivery) {
        return deliveries(task).stream()
                .map(one -> one.get("id"))
                .filter(id -> !id.equals(delivery.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The DNS, as somebody else governs it. */
    private static final class Names extends Resolver {
        private volatile String address = "127.0.0.1";

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return InetAddress.getAllByName(host.equals("receiver.example") ? address : host);
        }
    }
}
