package org.duban.devkit.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker with its own controller, in this JVM, reachable on the loopback address only.
 *
 * <p>The formatter and the server class are Kafka's insides and may change with any release: nothing else of ours
 * touches them.
 */
public final class KafkaServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int NODE = 1;
    private static final String HOST = "127.0.0.1";

    private final KafkaSettings settings;
    private final KafkaRaftServer server;

    private KafkaServer(KafkaSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * Starts the broker, formatting its directory at the first time.
     *
     * @throws IOException if it is not up within a minute
     */
    public static KafkaServer start(KafkaSettings wanted) throws IOException {
        KafkaSettings settings = wanted.withPortsChosen();
        format(settings.directory());
        KafkaServer kafka =
                new KafkaServer(settings, new KafkaRaftServer(new KafkaConfig(configuration(settings)), Time.SYSTEM));
        try {
            CompletableFuture.runAsync(kafka.server::startup, KafkaServer::inThreadOfItsOwn)
                    .get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return kafka;
        } catch (ExecutionException | TimeoutException e) {
            kafka.close();
            throw new IOException("Kafka did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kafka.close();
            throw new IOException("interrupted while Kafka started", e);
        }
    }

    private static void inThreadOfItsOwn(Runnable work) {
        Thread thread = new Thread(work, "kafka-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void format(Path directory) throws IOException {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(nowhere)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .run();
        } catch (Exception e) {
            throw new IOException("cannot format " + directory + " for Kafka", e);
        }
    }

    private static Map<String, String> configuration(KafkaSettings settings) {
        String broker = HOST + ":" + settings.port();
        String controller = HOST + ":" + settings.controllerPort();
        Map<String, String> configuration = new HashMap<>(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + broker,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                settings.directory().toString()));
        configuration.putAll(SINGLE_NODE);
        configuration.putAll(settings.server());
        return configuration;
    }

    private static final Map<String, String> SINGLE_NODE = Map.of(
            "auto.create.topics.enable", "false",
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", "8388608",
            "log.segment.bytes", "67108864");

    /** Host and port that clients connect to. */
    public String bootstrapServers() {
        return HOST + ":" + settings.port();
    }

    /** Stops broker and controller in order. */
    @Override
    public void close() throws IOException {
        server.shutdown();
        server.awaitShutdown();
        if (!settings.kept()) {
            Directories.delete(settings.directory());
        }
    }
}
