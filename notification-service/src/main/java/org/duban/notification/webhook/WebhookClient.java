package org.duban.notification.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts to the very address it is given. Each call has a connection of its own, and no redirect is followed. */
@ApplicationScoped
class WebhookClient {
    private final HttpClient http;

    WebhookClient(Vertx vertx) {
        http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /**
     * The status of the answer; what else is in it nobody reads.
     *
     * @throws ExecutionException with the reason as its cause where there is no answer
     * @throws TimeoutException where there is none in time
     */
    int post(WebhookUrl url, InetAddress address, Signed message, Duration timeout)
            throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<Integer> status = new CompletableFuture<>();
        RequestOptions options = options(url, address, timeout);
        options.putHeader("content-type", "application/json");
        message.headers().forEach(options::putHeader);
        http.request(options)
                .compose(request -> answer(request, message, status))
                .onComplete(answer -> {
                    if (answer.succeeded()) {
                        status.complete(answer.result().statusCode());
                        hangUp(answer.result());
                    } else {
                        status.completeExceptionally(answer.cause());
                    }
                });
        try {
            return status.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            status.cancel(false);
        }
    }

    /** That the rest of the answer is missing then is as it should be, and no fault to be logged. */
    private static void hangUp(HttpClientResponse answer) {
        answer.exceptionHandler(cut -> {});
        answer.request().reset();
    }

    /** Where nobody waits for the answer any more, the connection goes too. */
    private static Future<HttpClientResponse> answer(
            HttpClientRequest request, Signed message, CompletableFuture<Integer> status) {
        status.whenComplete((known, given) -> {
            if (status.isCancelled()) {
                request.reset();
            }
        });
        return request.send(Buffer.buffer(message.body()));
    }

    private static RequestOptions options(WebhookUrl url, InetAddress address, Duration timeout) {
        // The address goes in as digits: whatever the DNS says a moment later, nobody asks it.
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(url.port(), address.getHostAddress()))
                .setHost(url.host())
                .setPort(url.port())
                .setSsl(url.encrypted())
                .setURI(url.pathAndQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis());
    }
}
