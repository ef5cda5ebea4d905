package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body of any size, however it announces it, gets an answer that says what is wrong. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TooLargeTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI service;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
        String answer = announce(64L * MEGABYTE + 1, "Accept-Language: zh-CN\r\nX-Request-Id: r-1\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("content-language: zh-CN")
                .containsIgnoringCase("x-request-id: r-1")
                .contains("urn:duban:problem:too-large", "\"title\":\"内容过大\"", "/api/v1/meetings/1/minutes");
    }

    @Test
    void aCallerThatIsStillSendingIsToldWhy() throws Exception {
        HttpResponse<String> answer = send("PUT", "text/plain", BodyPublishers.ofByteArray(new byte[65 * MEGABYTE]));

        assertIsTooLarge(answer);
    }

    @ParameterizedTest
    @CsvSource({"POST, application/json", "PATCH, application/merge-patch+json", "PUT, text/plain"})
    void aBodyThatHidesItsSizeIsCutOff(String method, String type) throws Exception {
        HttpResponse<String> answer = send(
                method,
                type,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{\"title\": \"%s\"}"
                        .formatted("a".repeat(65 * MEGABYTE))
                        .getBytes(UTF_8))));

        assertIsTooLarge(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "9000, 10, 414, address-too-long",
        "10, 40000, 431, headers-too-large",
        "60000, 10, 414, address-too-long"
    })
    void anAddressOrHeadersThatAreTooLongAreRefusedWithAProblem(int address, int header, int status, String type)
            throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String request =
                    "GET /api/v1/meetings?q=%s HTTP/1.1\r\nHost: duban.example\r\nAccept-Language: zh-CN\r\nX-A: %s\r\n\r\n"
                            .formatted("a".repeat(address), "b".repeat(header));
            socket.getOutputStream().write(request.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("content-language: zh-CN")
                    .contains("urn:duban:problem:" + type);
        }
    }

    private static void assertIsTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:duban:problem:too-large");
    }

    private String announce(long length, String headers) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String request = "PUT /api/v1/meetings/1/minutes HTTP/1.1\r\nHost: duban.example\r\n" + headers
                    + "Content-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private HttpResponse<String> send(String method, String type, HttpRequest.BodyPublisher body) throws Exception {
        String path = "/api/v1/meetings";
        if (!method.equals("POST")) {
            path += "/" + Desk.of("secretary").heldMeeting() + (method.equals("PUT") ? "/minutes" : "");
        }
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Identities.token("secretary"))
                .header("If-Match", "*")
                .header("Content-Type", type)
                .method(method, body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
