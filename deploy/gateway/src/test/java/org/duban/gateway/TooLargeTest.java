package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TooLargeTest extends GatewayTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
        String answer = raw().send("PUT /api/v1/meetings/1/minutes HTTP/1.1\r\nHost: duban.example\r\n"
                + "Expect: 100-continue\r\nContent-Length: 62914561\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "urn:duban:problem:too-large");
        assertThat(backends.requests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9000, 10, 414, address-too-long", "10, 40000, 431, headers-too-large"})
    void anAddressOrHeadersThatAreTooLongAreRefusedWithAProblem(int address, int header, int status, String type)
            throws IOException {
        String answer = raw().get("/api/v1/tasks?q=" + "a".repeat(address), "X-A: " + "b".repeat(header));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "urn:duban:problem:" + type);
        assertThat(backends.requests()).isZero();
    }

    @Test
    void aBodyThatHidesItsSizeIsCutOff() throws Exception {
        AtomicBoolean wasCut = new AtomicBoolean();
        backends.task.answering(exchange -> {
            try {
                exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            } catch (IOException cut) {
                wasCut.set(true);
            }
        });
        HttpResponse<String> answer = upload(61);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        await().untilTrue(wasCut);
    }

    @Test
    void theGatewayLivesOn() throws Exception {
        upload(61);
        given().get("/api/v1/tasks").then().statusCode(200);
    }

    private HttpResponse<String> upload(int megabytes) throws Exception {
        byte[] block = new byte[MEGABYTE];
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/tasks/1/evidence"))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(megabytes, block)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
