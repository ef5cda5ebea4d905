package org.duban.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duban.devkit.embedded.Database;
import org.duban.devkit.embedded.Directories;
import org.duban.devkit.identity.Person;
import org.duban.local.demo.DemoCity;

/** All of Duban, started once for all stories of this JVM: on free ports, with empty data, in processes of its own. */
public final class SystemUnderTest implements AutoCloseable {
    /**
     * Stories must end the same at any time of day, have receivers of their own on this machine, and do not wait a minute
     * for a message whose sender died.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "duban.reminders.fire-at", "00:00",
            "duban.webhooks.allowed-networks", "127.0.0.1/32",
            "duban.webhooks.timeout", "5s",
            "duban.deliveries.lease", "6s",
            "duban.deliveries.first-pause", "1s");

    private static SystemUnderTest running;
    private static SystemUnderTest demo;

    private final DataFolder data;
    private final Stack stack;

    private SystemUnderTest() throws IOException {
        data = DataFolder.open(Directories.temporary("duban-system"));
        stack = new Stack(new Site(checkout(), data, Ports.ephemeral(), SETTINGS));
    }

    /** The system, started if it is not yet. */
    public static synchronized SystemUnderTest running() throws Exception {
        if (running == null) {
            running = another();
        }
        return running;
    }

    /** The system of the demo city, which nobody changes; started and loaded if it is not yet. */
    public static synchronized SystemUnderTest withDemoCity() throws Exception {
        if (demo == null) {
            demo = another();
            demo.loadDemoCity();
        }
        return demo;
    }

    /** One more, for a city that shares nothing with the stories; close it when done. */
    public static SystemUnderTest another() throws Exception {
        SystemUnderTest system = new SystemUnderTest();
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        Logs.open(system.data);
        system.stack.start(new Steps(new PrintStream(System.out, true, StandardCharsets.UTF_8), 3));
        return system;
    }

    // Surefire starts a module's tests in its directory.
    private static Path checkout() {
        return Path.of("..", "..").toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        if (stack.isClosed()) {
            return;
        }
        try {
            stack.close();
            data.close();
            Directories.delete(data.root());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one origin that callers know. */
    public URI gateway() {
        return address(Part.GATEWAY);
    }

    /** The part's own port. */
    public URI address(Part part) {
        return stack.address(part);
    }

    /** A bearer token of a demo person, good for ten minutes. */
    public String token(String username) throws IOException {
        return stack.signer().sign(Person.named(username), Instant.now().plus(Duration.ofMinutes(10)));
    }

    /** Opens the demo sign-in to the people of these departments, as the launcher does once the demo city is loaded. */
    public void openSignIn(List<String> departments) throws IOException {
        Files.write(data.demoReady(), departments);
    }

    /** Loads the demo city, or what is missing of it, and opens its sign-in. */
    public void loadDemoCity() throws Exception {
        DemoCity city = new DemoCity(gateway(), stack.signer());
        city.load(line -> {});
        city.open(data.demoReady());
    }

    /** Host and port of the broker. */
    public String bootstrapServers() {
        return stack.servers().kafka().bootstrapServers();
    }

    /** The part's own database, for what only its tables show or take. */
    public Database database(Part part) throws IOException, SQLException {
        return stack.database(part);
    }

    /** Ends a part as {@code kill -9} does. */
    public void kill9(Part part) {
        stack.kill(part);
    }

    /** Starts a killed part again and waits until it is ready. */
    public void restart(Part part) throws IOException, InterruptedException {
        stack.restart(part);
    }
}
