package org.duban.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamingTest extends GatewayTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void eachServerSentEventArrivesBeforeTheNextIsSent() throws Exception {
        BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
        backends.notification.answering(exchange -> sendEvents(exchange, toSend));
        toSend.add("first");
        HttpResponse<InputStream> stream = http.send(get("/api/v1/notifications/stream"), BodyHandlers.ofInputStream());
        try (BufferedReader events = reader(stream.body())) {
            assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(events.readLine()).isEqualTo("data: first");
            assertThat(events.readLine()).isEmpty();
            toSend.add("second");
            assertThat(events.readLine()).isEqualTo("data: second");
            toSend.add("end");
        }
    }

    @Test
    void aReaderWhoLeavesIsNoticedByTheService() throws Exception {
        AtomicBoolean noticed = new AtomicBoolean();
        BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
        backends.notification.answering(exchange -> {
            try {
                sendEvents(exchange, toSend);
            } catch (IOException gone) {
                noticed.set(true);
            }
        });
        toSend.add("first");
        http.send(get("/api/v1/notifications/stream"), BodyHandlers.ofInputStream())
                .body()
                .close();
        await().until(() -> toSend.add("more") && noticed.get());
    }

    @Test
    void theServiceReadsAnUploadWhileItIsStillBeingSent() throws Exception {
        AtomicLong read = new AtomicLong();
        backends.task.answering(exchange -> countBody(exchange, read));
        try (Socket socket = raw().open()) {
            OutputStream out = socket.getOutputStream();
            out.write(uploadHead(25_000));
            out.write(new byte[20_000]);
            await().until(() -> read.get() == 20_000);
            out.write(new byte[5_000]);
            assertThat(reader(socket.getInputStream()).lines()).contains("25000");
        }
    }

    @Test
    void fiftyMegabytesOfEvidencePass() throws Exception {
        AtomicLong read = new AtomicLong();
        backends.task.answering(exchange -> countBody(exchange, read));
        byte[] evidence = new byte[50 * 1024 * 1024];
        HttpRequest upload = request("/api/v1/tasks/1/evidence")
                .POST(BodyPublishers.ofByteArray(evidence))
                .build();
        assertThat(http.send(upload, BodyHandlers.ofString()).body()).isEqualTo(String.valueOf(evidence.length));
    }

    @Test
    void aServiceMayRefuseAnUploadBeforeAllOfItIsSent() throws Exception {
        backends.task.answering(exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.getRequestBody().readAllBytes();
        });
        try (Socket socket = raw().open()) {
            OutputStream out = socket.getOutputStream();
            out.write(uploadHead(1_000_000));
            out.write(new byte[1_000]);
            BufferedReader answer = reader(socket.getInputStream());
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 401 Unauthorized");
        }
    }

    @Test
    void aCallerThatAsksBeforeSendingIsToldToGoOn() throws Exception {
        backends.task.answering(exchange -> countBody(exchange, new AtomicLong()));
        try (Socket socket = raw().open()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/tasks HTTP/1.1\r\nHost: duban.example\r\nConnection: close\r\n"
                            + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer = reader(socket.getInputStream());
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            out.write("abc".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.lines().toList()).contains("HTTP/1.1 200 OK", "3");
        }
    }

    private static byte[] uploadHead(int length) {
        String head = "POST /api/v1/tasks/1/evidence HTTP/1.1\r\nHost: duban.example\r\nConnection: close\r\n";
        return (head + "Content-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void sendEvents(HttpExchange exchange, BlockingQueue<String> toSend) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (String event = take(toSend); !event.equals("end"); event = take(toSend)) {
            out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static String take(BlockingQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            return "end";
        }
    }

    private static void countBody(HttpExchange exchange, AtomicLong read) throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = exchange.getRequestBody();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            read.addAndGet(n);
        }
        Backend.reply(exchange, 200, read.toString());
    }

    private HttpRequest get(String path) {
        return request(path).GET().build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).version(HttpClient.Version.HTTP_1_1);
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
