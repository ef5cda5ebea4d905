package org.duban.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.duban.devkit.identity.Person;
import org.duban.devkit.identity.TokenSigner;

/**
 * One service's public API, asked by one person. The plainest client there is, because it takes its share of the same
 * cores: the JDK's newer one took twice as much of them.
 */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_LIFE = Duration.ofHours(2);
    private static final int AT_ONCE = 64;
    private static final ExecutorService SENDERS = Executors.newFixedThreadPool(AT_ONCE, Api::daemon);

    static {
        System.setProperty("http.maxConnections", Integer.toString(AT_ONCE));
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI service;
    private final String authorization;

    public Api(URI service, TokenSigner signer, String username) {
        this.service = service;
        this.authorization =
                "Bearer " + signer.sign(Person.named(username), Instant.now().plus(TOKEN_LIFE));
    }

    /** What came back. */
    public record Answer(String path, int status, byte[] body) {
        /** @throws IllegalStateException for any answer but one of success */
        public Answer success() {
            if (status >= 300) {
                throw new IllegalStateException(path + " answered " + status + " " + new String(body, UTF_8));
            }
            return this;
        }

        /** @throws IllegalStateException for any answer but one of success, or none in JSON */
        public JsonNode content() {
            success();
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(path + " answered no JSON: " + new String(body, UTF_8), e);
            }
        }
    }

    /** Sends and does not wait; a refusal is an answer too. */
    public CompletableFuture<Answer> post(String path, Object body) {
        return CompletableFuture.supplyAsync(() -> exchange("/api/v1" + path, json(body)), SENDERS);
    }

    /** @throws IllegalStateException for any answer but one of success */
    public JsonNode create(String path, Object body) {
        return post(path, body).join().content();
    }

    /** Asks and waits; {@code path} with its query, encoded. */
    public Answer get(String path) {
        return exchange("/api/v1" + path, null);
    }

    /** Sends and waits. */
    public Answer send(String path, byte[] body) {
        return exchange("/api/v1" + path, body);
    }

    private Answer exchange(String path, byte[] body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) service.resolve(path).toURL().openConnection();
            connection.setRequestProperty("Authorization", authorization);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("If-Match", "*");
            if (body != null) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(body.length);
                connection.getOutputStream().write(body);
            }
            int status = connection.getResponseCode();
            try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(path, status, answer == null ? new byte[0] : answer.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bench-api");
        thread.setDaemon(true);
        return thread;
    }
}
