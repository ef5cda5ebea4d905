package org.duban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.devkit.embedded.Database;

/** Knows how each of our applications is run as a process. */
final class Applications {
    private static final List<String> JVM =
            List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");

    private final Site site;
    private final ChildConfig config;

    Applications(Site site, Secrets secrets) {
        this.site = site;
        this.config = new ChildConfig(site, secrets);
    }

    Child service(Part part, Database database) throws IOException {
        return child(part, "prod", config.ofService(part, database));
    }

    Child gateway() throws IOException {
        return child(Part.GATEWAY, "prod,demo", config.ofGateway());
    }

    private Child child(Part part, String profile, Path settings) {
        Path runner = part.runner(site.checkout());
        if (Files.notExists(runner)) {
            throw new Trouble("The " + part.label() + " is not built: " + runner + " is missing. Run deploy/up.");
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(JVM);
        command.add("-Dquarkus.profile=" + profile);
        command.add("-Dquarkus.config.locations=" + settings);
        command.add("-jar");
        command.add(runner.toString());
        return new Child(part.label(), command, site.data().log(part.label()));
    }
}
