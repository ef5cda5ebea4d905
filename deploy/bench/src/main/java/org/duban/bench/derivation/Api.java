package org.duban.bench.derivation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.duban.devkit.identity.Person;
import org.duban.devkit.identity.TokenSigner;

/** One service's public API, asked by one person. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_LIFE = Duration.ofHours(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final String authorization;

    Api(URI service, TokenSigner signer, String username) {
        this.service = service;
        this.authorization =
                "Bearer " + signer.sign(Person.named(username), Instant.now().plus(TOKEN_LIFE));
    }

    /** Sends and does not wait; a refusal is an answer too. */
    CompletableFuture<HttpResponse<String>> post(String path, Object body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1" + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(text(body)))
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }

    /** @throws IllegalStateException for any answer but one of success */
    JsonNode create(String path, Object body) {
        return content(post(path, body).join());
    }

    static JsonNode content(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.uri() + " answered no JSON: " + answer.body(), e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
