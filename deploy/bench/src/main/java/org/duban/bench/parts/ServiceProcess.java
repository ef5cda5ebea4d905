package org.duban.bench.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duban.devkit.embedded.Database;

/** A built service as a process of its own, with the options that the launcher gives it. */
final class ServiceProcess implements AutoCloseable {
    private static final List<String> LIKE_THE_LAUNCHER =
            List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int BETWEEN_MILLIS = 150;

    private final Service service;
    private final URI address;
    private final Database database;
    private final Jvm jvm;

    private ServiceProcess(Service service, URI address, Database database, Jvm jvm) {
        this.service = service;
        this.address = address;
        this.database = database;
        this.jvm = jvm;
    }

    static ServiceProcess start(Service service, URI address, Database database, ServiceSettings settings)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(LIKE_THE_LAUNCHER);
        arguments.addAll(settings.extraOptions(service));
        arguments.add("-Dquarkus.profile=prod");
        arguments.add("-Dquarkus.config.locations=" + settings.write(service, address, database));
        arguments.add("-jar");
        arguments.add(settings.runner(service).toString());
        Jvm jvm = Jvm.start(arguments, settings.log(service), false);
        ServiceProcess process = new ServiceProcess(service, address, database, jvm);
        process.awaitReady(settings.log(service));
        return process;
    }

    URI address() {
        return address;
    }

    Database database() {
        return database;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        HttpClient http = HttpClient.newHttpClient();
        while (!isReady(http)) {
            if (jvm.ended(BETWEEN_MILLIS) || System.nanoTime() > deadline) {
                close();
                throw new IOException("the " + service.module() + " did not start, see " + log);
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        jvm.close();
    }
}
