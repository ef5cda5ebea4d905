package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompressionTest extends GatewayTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status/en", "/status.js", "/status.css", "/duban.svg"})
    void ownPagesAreCompressedForWhoeverCanReadThat(String path) throws Exception {
        HttpResponse<byte[]> answer = get("GET", path, "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        HttpResponse<byte[]> plain = get("GET", path, "identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(unpacked(answer.body())).isEqualTo(plain.body());
        assertThat(answer.body().length).isLessThan(plain.body().length);
    }

    @Test
    void whatAServiceAnswersGoesOnAsItIs() throws Exception {
        String list = "{\"items\":[" + "{\"title\":\"整改\"},".repeat(500) + "{}]}";
        backends.task.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            Backend.reply(exchange, 200, list);
        });
        HttpResponse<byte[]> answer = get("GET", "/api/v1/tasks", "gzip");
        assertThat(answer.headers().map()).doesNotContainKey("content-encoding");
        assertThat(answer.headers().firstValue("Content-Length"))
                .contains(String.valueOf(list.getBytes(StandardCharsets.UTF_8).length));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void aServiceMayCompressItself(String accepted) throws Exception {
        byte[] packed = packed("<p>整改</p>".repeat(100));
        backends.task.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });
        HttpResponse<byte[]> answer = get("GET", "/api/v1/tasks", accepted);
        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.body()).isEqualTo(packed);
    }

    @ParameterizedTest
    @CsvSource({"HEAD,200", "GET,304", "GET,204", "HEAD,404"})
    void whereThereIsNoBodyNothingIsSaidOfItsEncoding(String method, int status) throws Exception {
        backends.task.answering(exchange -> exchange.sendResponseHeaders(status, -1));
        HttpResponse<byte[]> answer = get(method, "/api/v1/tasks", "gzip");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKey("content-encoding");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aPartOfAPageIsNotServed() {
        given().header("Range", "bytes=10-20").get("/status.js").then().statusCode(200);
    }

    private HttpResponse<byte[]> get(String method, String path, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", accepted)
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] packed(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
