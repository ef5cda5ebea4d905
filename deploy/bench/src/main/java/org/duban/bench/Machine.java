package org.duban.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.bench.figures.Report;

/** Where and when a run was. */
final class Machine {
    private Machine() {}

    static void describe(Report report, Load load) {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("loadBefore", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        report.note("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        report.note("machine", machine);
        report.note("load", load);
    }
}
