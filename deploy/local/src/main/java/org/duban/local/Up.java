package org.duban.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duban.local.demo.DemoCity;

/** What {@code deploy/up} runs once everything is built. */
public final class Up {
    private static final Logger LOG = Logger.getLogger(Up.class.getName());
    // The terminal may have another encoding by default, and half of what we say is Chinese.
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private final Options options;

    private Up(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            new Up(Options.parse(List.of(arguments))).run();
        } catch (Trouble e) {
            fail(e.getMessage());
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "deploy/up failed", e);
            fail(Diagnosis.of(e));
        }
    }

    private static void fail(String line) {
        OUT.println();
        OUT.println("deploy/up: " + line);
        System.exit(1);
    }

    private void run() throws Exception {
        Path checkout = Path.of(System.getProperty("duban.home", "")).toAbsolutePath();
        DataFolder data = DataFolder.open(dataDirectory(checkout));
        // Loaded once: what people do in the city afterwards is theirs, and a later start leaves it alone.
        boolean load = options.demo() && (options.fresh() || Files.notExists(data.demoLoaded()));
        Steps steps = new Steps(OUT, load ? 5 : 4);
        Ports ports = Ports.from(options.portBase());
        steps.step("Data in " + data.root() + (options.fresh() ? ", emptied" : ""), () -> prepare(data, ports));
        Stack stack = new Stack(new Site(checkout, data, ports));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stack.start(steps);
        openCity(stack, data, load, steps);
        OUT.println(Welcome.text(stack, ports, data, steps.total()));
        Child ended = stack.firstToEnd().get();
        if (stack.isClosed()) {
            return;
        }
        fail("The " + ended.label() + " ended unexpectedly (exit code "
                + ended.process().exitValue() + "), stopping the rest; its log: " + ended.log());
    }

    private static Path dataDirectory(Path checkout) {
        String elsewhere = System.getenv("DUBAN_DATA");
        return elsewhere == null || elsewhere.isBlank() ? checkout.resolve(".duban") : Path.of(elsewhere);
    }

    private Void prepare(DataFolder data, Ports ports) throws Exception {
        ports.requireFree();
        if (options.fresh()) {
            data.empty();
        }
        Files.deleteIfExists(data.demoReady());
        Logs.open(data);
        return null;
    }

    private static void openCity(Stack stack, DataFolder data, boolean load, Steps steps) throws Exception {
        DemoCity city = new DemoCity(stack.address(Part.GATEWAY), stack.signer());
        if (load) {
            steps.step("Demo city", () -> {
                city.load(steps::detail);
                return Files.createFile(data.demoLoaded());
            });
        }
        city.open(data.demoReady());
    }

    private static void stop(Stack stack) {
        OUT.println();
        OUT.println("Stopping …");
        try {
            stack.close();
            OUT.println("Stopped.");
        } catch (Exception e) {
            OUT.println("Stopped with trouble: " + Diagnosis.of(e));
        }
    }
}
