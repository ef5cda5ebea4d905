package org.duban.devkit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;

/** Another system that takes what is posted to it, and answers as a test wants. */
public final class Receiver implements AutoCloseable {
    /** A request that came in. */
    public record Taken(String path, Headers headers, byte[] body) {
        public String header(String name) {
            return headers.getFirst(name);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_BODY = -1;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Deque<Integer> next = new ConcurrentLinkedDeque<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int always = 200;
    private volatile int hanging;
    private volatile String location;

    public Receiver() {
        this(0);
    }

    public Receiver(int port) {
        this(made(() -> HttpServer.create(loopback(port), 0)));
    }

    /** One that speaks TLS. */
    public Receiver(SSLContext certificate) {
        this(made(() -> {
            HttpsServer tls = HttpsServer.create(loopback(0), 0);
            tls.setHttpsConfigurator(new HttpsConfigurator(certificate));
            return tls;
        }));
    }

    private Receiver(HttpServer made) {
        server = made;
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private static HttpServer made(Callable<HttpServer> making) {
        try {
            return making.call();
        } catch (Exception e) {
            throw new AssertionError("no server", e);
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Answers these, one after the other, before it answers as always. */
    public Receiver answering(Integer... statuses) {
        next.addAll(List.of(statuses));
        return this;
    }

    public Receiver answeringAlways(int status) {
        always = status;
        return this;
    }

    /** Takes so many requests without ever answering them. */
    public Receiver hangingOn(int requests) {
        hanging = requests;
        return this;
    }

    public Receiver redirectingTo(String other) {
        always = 302;
        location = other;
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Waits until so many requests came in, and answers them. */
    public List<Taken> await(int requests) {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::taken, seen -> seen.size() >= requests);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean hangs = hangs();
        taken.add(new Taken(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        if (hangs) {
            waitForTheEnd();
        }
        if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
        }
        Integer status = next.poll();
        exchange.sendResponseHeaders(status == null ? always : status, NO_BODY);
        exchange.close();
    }

    private synchronized boolean hangs() {
        return hanging > 0 && hanging-- > 0;
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
