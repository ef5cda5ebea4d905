package org.duban.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class NoticeStreamTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void whoListensHearsOfTheirOwnNewNoticesOnly() throws Exception {
        city.department("SA");
        CityTask before = city.task("SA").dueOn("2026-04-20").issued();
        awaitTold("officer.SA", before, 1);
        try (Ear ear = new Ear("officer.SA", null)) {
            CityTask task = city.task("SA").dueOn("2026-04-21").issued();

            ear.awaitId(inboxId("officer.SA", task));

            assertThat(ear.heard()).anyMatch(line -> line.startsWith("data:") && line.contains(task.id()));
            assertThat(ear.heard()).contains("event:notification").noneMatch(line -> line.contains(before.id()));
            assertThat(ear.heard().stream().filter(line -> line.startsWith("id:")))
                    .hasSize(1);
        }
    }

    @Test
    void whoComesBackHearsWhatTheyMissed() throws Exception {
        city.department("SB");
        CityTask known = city.task("SB").dueOn("2026-04-20").issued();
        String last = inboxId("officer.SB", known);
        CityTask missed = city.task("SB").dueOn("2026-04-21").issued();
        String id = inboxId("officer.SB", missed);

        try (Ear ear = new Ear("officer.SB", last)) {
            ear.awaitId(id);

            assertThat(ear.heard()).doesNotContain("id:" + last);
        }
    }

    @Test
    void whatIsNoIdIsNoPlaceToGoOnFrom() {
        as("officer.SC")
                .header("Last-Event-ID", "seven")
                .get("/api/v1/notifications/stream")
                .then()
                .statusCode(400);
    }

    private static String inboxId(String username, CityTask task) {
        awaitTold(username, task, 1);
        return inbox(username, task).get(0).get("id").toString();
    }

    /** A browser's end of the stream. */
    private static final class Ear implements AutoCloseable {
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Stream<String> lines;

        Ear(String username, String last) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/v1/notifications/stream"))
                    .header("Authorization", "Bearer " + Identities.token(username));
            if (last != null) {
                request.header("Last-Event-ID", last);
            }
            HttpResponse<Stream<String>> answer =
                    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            lines = answer.body();
            Thread listening = new Thread(this::listen, "ear");
            listening.setDaemon(true);
            listening.start();
            // The first heartbeat comes when the connection stands; the bell knows of it soon after.
            Eyes.await(() -> heard.stream().anyMatch(line -> line.startsWith(":")));
        }

        private void listen() {
            lines.map(line -> line.replaceFirst(": ", ":")).forEach(heard::add);
        }

        List<String> heard() {
            return heard;
        }

        void awaitId(String id) {
            Eyes.await(() -> heard.stream().anyMatch(line -> line.equals("id:" + id)));
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
