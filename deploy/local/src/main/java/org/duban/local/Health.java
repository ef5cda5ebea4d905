package org.duban.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits until an application says that it is ready. */
final class Health {
    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final int BETWEEN_MILLIS = 150;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();

    /** Returns once {@code /q/health/ready} answers 200; one line of trouble if the process ends or takes too long. */
    void await(Child child, int port) throws IOException, InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        Instant deadline = Instant.now().plus(LIMIT);
        while (!isReady(ready)) {
            if (child.process().waitFor(BETWEEN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Trouble("The " + child.label() + " ended while starting (exit code "
                        + child.process().exitValue() + "); its log says why: " + child.log());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Trouble("The " + child.label() + " is not ready after " + LIMIT.toSeconds()
                        + " s; its log may say why: " + child.log());
            }
        }
    }

    private boolean isReady(URI ready) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(ANSWER_LIMIT).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
