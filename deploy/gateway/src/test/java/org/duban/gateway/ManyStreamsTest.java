package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyStreamsTest extends GatewayTest {
    private static final int READERS = 40;

    private final CountDownLatch opened = new CountDownLatch(READERS);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Socket> readers = new ArrayList<>();

    @AfterEach
    void closeThem() throws Exception {
        over.countDown();
        for (Socket reader : readers) {
            reader.close();
        }
    }

    @Test
    void openStreamsLeaveRoomForRequests() throws Exception {
        backends.notification.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            opened.countDown();
            waitForTheEnd();
        });
        for (int i = 0; i < READERS; i++) {
            open("/api/v1/notifications/stream");
        }
        assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
        backends.notification.answering(200, "{}");
        given().get("/api/v1/notifications").then().statusCode(200);
    }

    private void open(String path) throws Exception {
        Socket reader = raw().open();
        readers.add(reader);
        reader.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: duban.example\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
