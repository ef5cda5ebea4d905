package org.duban.local;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.identity.TokenSigner;

/**
 * Broker, database, three services and the gateway, started in order and stopped in the opposite one. What starts a
 * process and what stops all of them exclude each other, so that a stop in the middle of a start misses none.
 */
public final class Stack implements AutoCloseable {
    private static final List<Part> SERVICES = List.of(Part.MEETING, Part.TASK, Part.NOTIFICATION);

    private final Site site;
    private final Secrets secrets;
    private final Watchdog watchdog;
    private final Health health = new Health();
    private final Map<Part, Child> children = new EnumMap<>(Part.class);
    private Servers servers;
    private volatile boolean closed;

    Stack(Site site) throws IOException {
        this.site = site;
        this.secrets = new Secrets(site.data());
        this.watchdog = Watchdog.start();
    }

    void start(Steps steps) throws Exception {
        Ports ports = site.ports();
        steps.step("PostgreSQL on port " + ports.postgres() + ", Kafka on port " + ports.kafka(), this::startServers);
        Map<Part, Database> databases = steps.step("Databases, roles and topics", this::prepare);
        steps.step("Services and gateway", () -> startApplications(databases, steps));
    }

    private synchronized Servers startServers() throws IOException {
        requireOpen();
        servers = Servers.start(site.data(), site.ports());
        watchdog.watchDatabase(servers.postgres().pid());
        return servers;
    }

    private Map<Part, Database> prepare() throws Exception {
        servers.createTopics();
        Map<Part, Database> databases = new EnumMap<>(Part.class);
        for (Part part : SERVICES) {
            databases.put(part, servers.database(part, secrets));
        }
        return databases;
    }

    private Void startApplications(Map<Part, Database> databases, Steps steps) throws Exception {
        Instant start = Instant.now();
        Applications applications = new Applications(site, secrets);
        for (Part part : SERVICES) {
            launch(part, applications.service(part, databases.get(part)));
        }
        launch(Part.GATEWAY, applications.gateway());
        for (Part part : children.keySet()) {
            awaitReady(part);
            steps.detail("%s on port %d after %s"
                    .formatted(part.label(), site.ports().of(part), Steps.seconds(start)));
        }
        return null;
    }

    private synchronized void launch(Part part, Child child) throws IOException {
        requireOpen();
        children.put(part, child);
        child.start();
        watchdog.watchChild(child.process().pid());
    }

    private void requireOpen() {
        if (closed) {
            throw new Trouble("Stopped while starting.");
        }
    }

    private void awaitReady(Part part) throws IOException, InterruptedException {
        health.await(children.get(part), site.ports().of(part));
    }

    /** Where the part answers HTTP. */
    public URI address(Part part) {
        return URI.create("http://localhost:" + site.ports().of(part));
    }

    public Servers servers() {
        return servers;
    }

    /** The part's database, with the passwords of this installation. */
    Database database(Part part) throws IOException, SQLException {
        return servers.database(part, secrets);
    }

    TokenSigner signer() throws IOException {
        return new TokenSigner(secrets.privateKey());
    }

    /** Ends one application at once, as {@code kill -9} does. */
    public void kill(Part part) {
        children.get(part).kill();
    }

    /** Starts an application that ended, with the settings it had, and waits until it is ready. */
    public void restart(Part part) throws IOException, InterruptedException {
        launch(part, children.get(part));
        awaitReady(part);
    }

    /** Completes with the first application that ends, for whatever reason. */
    CompletableFuture<Child> firstToEnd() {
        CompletableFuture<Child> first = new CompletableFuture<>();
        children.values().forEach(child -> child.process().onExit().thenRun(() -> first.complete(child)));
        return first;
    }

    /** Whether everything is stopped or being stopped. */
    boolean isClosed() {
        return closed;
    }

    /** Stops everything, the gateway first; returns when all processes are gone. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        stopApplications();
        if (servers != null) {
            servers.close();
        }
        watchdog.close();
    }

    private void stopApplications() {
        Child gateway = children.remove(Part.GATEWAY);
        if (gateway != null) {
            gateway.stop();
        }
        children.values().forEach(Child::askToStop);
        for (Child child : children.values()) {
            child.stop();
        }
    }
}
