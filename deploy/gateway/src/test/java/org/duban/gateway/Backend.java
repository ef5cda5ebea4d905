package org.duban.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server in the place of a service. It writes down what reaches it and answers as it was told to. */
final class Backend {
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer;
    private ExecutorService threads;
    private HttpServer server;
    private int port;

    void start() {
        try {
            threads = Executors.newCachedThreadPool();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(threads);
            server.createContext("/", this::serve);
            server.start();
            port = server.getAddress().getPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void reset() {
        received.clear();
        answering(200, "{}");
    }

    void answering(HttpHandler handler) {
        answer = handler;
    }

    void answering(int status, String body) {
        answering(exchange -> {
            Received.of(exchange, received::add);
            reply(exchange, status, body);
        });
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.get(received.size() - 1);
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try {
            answer.handle(exchange);
        } finally {
            exchange.close();
        }
    }
}
