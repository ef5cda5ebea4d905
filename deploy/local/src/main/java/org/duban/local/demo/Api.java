package org.duban.local.demo;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.devkit.identity.Person;
import org.duban.devkit.identity.TokenSigner;
import org.duban.local.Trouble;

/** The public API as seen by one person after the other. */
final class Api {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int FIRST_FAILURE = 300;
    private static final int NOT_FOUND = 404;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final TokenSigner signer;

    Api(URI gateway, TokenSigner signer) {
        this.gateway = gateway;
        this.signer = signer;
    }

    JsonNode get(String username, String path) throws IOException, InterruptedException {
        return find(username, path).orElseThrow(() -> new Trouble("The demo city misses " + path));
    }

    /** Nothing where the answer is 404. */
    Optional<JsonNode> find(String username, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(username, path).GET());
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(content(answer));
    }

    /** The same words twice have one effect, so that a load that broke off can be repeated. */
    JsonNode post(String username, String path, Object body) throws IOException, InterruptedException {
        String text = json.writeValueAsString(body);
        UUID key = UUID.nameUUIDFromBytes((username + path + text).getBytes(UTF_8));
        return send(request(username, path).header("Idempotency-Key", key.toString()), "POST", JSON, ofString(text));
    }

    JsonNode put(String username, String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(username, path), "PUT", JSON, ofString(body.toString()));
    }

    JsonNode patch(String username, String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(username, path), "PATCH", JSON, ofString(body.toString()));
    }

    JsonNode postText(String username, String path, String text) throws IOException, InterruptedException {
        return send(request(username, path), "POST", TEXT, ofString(text));
    }

    JsonNode putText(String username, String path, String text) throws IOException, InterruptedException {
        return send(request(username, path), "PUT", TEXT, ofString(text));
    }

    JsonNode upload(String username, String path, byte[] file) throws IOException, InterruptedException {
        return send(request(username, path), "POST", "application/octet-stream", ofByteArray(file));
    }

    /** As it may stand in a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private JsonNode send(HttpRequest.Builder request, String method, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return content(send(
                request.header("Content-Type", type).header("If-Match", "*").method(method, body)));
    }

    private HttpRequest.Builder request(String username, String path) {
        String token = signer.sign(Person.named(username), Instant.now().plus(TOKEN_LIFE));
        return HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(ANSWER_LIMIT)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode content(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw new Trouble(
                    "The demo city can't be loaded: " + answer.request().method() + " "
                            + answer.uri().getPath() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }
}
