package org.duban.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** An EventSource can send a cookie, and nothing else that says who listens. */
@TestProfile(DemoProfile.class)
@QuarkusTest
class SessionStreamTest extends SessionTest {

    @Test
    void aBellIsHeardByCookieEventByEvent() throws Exception {
        BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
        backends.notification.answering(exchange -> {
            backends.notification.received().clear();
            Received.of(exchange, backends.notification.received()::add);
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (String event = take(toSend); !event.equals("end"); event = take(toSend)) {
                out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        });
        String cookie = cookieWhileReady();
        try (Socket socket = raw().open()) {
            socket.getOutputStream().write(eventSource(cookie).getBytes(StandardCharsets.US_ASCII));
            BufferedReader events =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            toSend.add("first");
            assertThat(untilData(events)).isEqualTo("data: first");
            assertThat(backends.notification.last().header("Authorization")).startsWith("Bearer ");
            assertThat(backends.notification.last().header("Last-Event-ID")).isEqualTo("7");
            toSend.add("second");
            assertThat(untilData(events)).isEqualTo("data: second");
            toSend.add("end");
        }
    }

    /** As another gateway gave it: signing in asks the services whether they are ready, and this one is telling events. */
    private static String cookieWhileReady() {
        return org.duban.gateway.session.Seals.cookie(SessionKeyFile.NEW, "supervisor", "supervisor");
    }

    private static String eventSource(String cookie) {
        return "GET /api/v1/notifications/stream HTTP/1.1\r\nHost: duban.example\r\nAccept: text/event-stream\r\n"
                + "Accept-Encoding: gzip, deflate, br\r\nSec-Fetch-Site: same-origin\r\nLast-Event-ID: 7\r\nCookie: "
                + COOKIE + "=" + cookie + "\r\n\r\n";
    }

    private static String untilData(BufferedReader events) throws Exception {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }

    private static String take(BlockingQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            return "end";
        }
    }
}
