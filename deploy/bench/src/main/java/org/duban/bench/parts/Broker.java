package org.duban.bench.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.duban.devkit.embedded.Topics;

/** The broker under measurement, a JVM of its own with the launcher's options. */
public final class Broker implements AutoCloseable {
    private static final List<String> LIKE_THE_LAUNCHER =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");

    private final Jvm jvm;
    private final String bootstrapServers;

    private Broker(Jvm jvm, String bootstrapServers) {
        this.jvm = jvm;
        this.bootstrapServers = bootstrapServers;
    }

    static Broker start(Path directory, Path log) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(LIKE_THE_LAUNCHER);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.addAll(List.of(BrokerMain.class.getName(), directory.toString()));
        Jvm jvm = Jvm.start(arguments, log, true);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(jvm.process().getInputStream(), StandardCharsets.UTF_8));
        String address = output.readLine();
        if (address == null) {
            throw new IOException("the broker did not start, see " + log);
        }
        Topics.create(address, "");
        return new Broker(jvm, address);
    }

    /** Host and port that clients connect to. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Makes a topic that none of the services knows. */
    public String createTopic(String name, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
            return name;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot create topic " + name, e.getCause());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        jvm.close();
    }
}
