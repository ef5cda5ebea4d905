package org.duban.bench;

import java.nio.file.Path;
import java.util.List;
import org.duban.bench.figures.Report;
import org.duban.bench.figures.ReportFile;
import org.duban.bench.figures.Table;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.devkit.embedded.ServerLogs;

/** What {@code deploy/bench/run} runs once everything is built. */
public final class Bench {
    private final Options options;
    private final Parts parts;
    private final Report report = new Report();

    private Bench(Options options, Parts parts) {
        this.options = options;
        this.parts = parts;
    }

    public static void main(String[] arguments) throws Exception {
        ServerLogs.quieten();
        Options options = Options.parse(List.of(arguments));
        Path checkout = Path.of(System.getProperty("duban.home", "")).toAbsolutePath();
        Path target = checkout.resolve("deploy/bench/target");
        Parts parts = new Parts(checkout, target.resolve("run"));
        Thread stop = new Thread(() -> close(parts), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Bench bench = new Bench(options, parts);
        bench.run();
        System.out.println(Table.of(bench.report));
        ReportFile.write(bench.report, target.resolve("bench.json"));
        System.out.println("Written to " + target.resolve("bench.json"));
    }

    private void run() throws Exception {
        Machine.describe(report, options.load());
        parts.start();
        Measurements measurements = new Measurements(parts, report, options.load());
        measure(measurements);
    }

    private void measure(Measurements measurements) throws Exception {
        if (options.wants("floor")) {
            measurements.database();
        }
        if (options.wants("derivation") || options.wants("floor")) {
            for (Service service : Service.OURS) {
                parts.start(service);
            }
            measurements.broker();
        }
        if (options.wants("derivation")) {
            measurements.derivation();
        }
        if (options.wants("issuing")) {
            parts.start(Service.TASK);
            parts.start(Service.MEETING);
            measurements.issuing();
        }
        if (options.wants("reminders")) {
            // Before there are a million tasks, of which many are overdue: planning those would be measured with it.
            stopAll();
            measurements.reminders(options.reminders());
        }
        if (options.wants("creating")) {
            stopAll();
            measurements.creating();
        }
        if (options.wants("lists")) {
            parts.stop(Service.MEETING);
            parts.stop(Service.NOTIFICATION);
            parts.start(Service.TASK);
            measurements.lists(options.tasks());
        }
        if (options.wants("dashboards")) {
            stopAll();
            parts.start(Service.TASK);
            measurements.dashboards(options.tasks());
        }
        if (options.wants("ledger")) {
            stopAll();
            parts.start(Service.TASK);
            measurements.ledger(options.tasks());
        }
        if (options.wants("relay")) {
            relay(measurements);
        }
    }

    private void stopAll() throws Exception {
        for (Service service : Service.values()) {
            parts.stop(service);
        }
    }

    /** Last, as its quarter of a million events would weigh on whatever came after. */
    private void relay(Measurements measurements) throws Exception {
        parts.stop(Service.MEETING);
        parts.stop(Service.NOTIFICATION);
        parts.start(Service.TASK);
        measurements.relay();
    }

    private static void close(Parts parts) {
        try {
            ServerLogs.silence();
            parts.close();
        } catch (Exception e) {
            System.err.println("Stopped with trouble: " + e);
        }
    }
}
