package org.duban.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.bench.derivation.DerivationLatency;
import org.duban.bench.derivation.WholeMeeting;
import org.duban.bench.figures.Figure;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.figures.Report;
import org.duban.bench.floor.PlainInserts;
import org.duban.bench.floor.PlainLatency;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.bench.relay.PlainThroughput;
import org.duban.bench.relay.RelayThroughput;
import org.duban.bench.relay.Rounds;
import org.duban.bench.reminders.Reminding;
import org.duban.bench.tasks.Creating;
import org.duban.bench.tasks.Dashboards;
import org.duban.bench.tasks.Ledger;
import org.duban.bench.tasks.Lists;
import org.duban.devkit.embedded.Database;

/** The measurements of one run, each told as it begins and added to the report as it ends. */
final class Measurements {
    private static final int PARTITIONS = 12;
    private static final int INSERT_WARM_UP_SECONDS = 2;
    private static final int INSERT_SECONDS = 8;
    private static final int BROKER_WARM_UP_SECONDS = 20;

    private final Parts parts;
    private final Report report;
    private final Load load;

    Measurements(Parts parts, Report report, Load load) {
        this.parts = parts;
        this.report = report;
        this.load = load;
    }

    void database() throws SQLException {
        Database database = parts.createDatabase("duban_bench", "bench");
        for (int connections : List.of(1, 8)) {
            say("Plain inserts of a derivation's rows, connections: " + connections);
            List<Double> commits =
                    new PlainInserts(database, INSERT_WARM_UP_SECONDS, INSERT_SECONDS).commits(connections);
            String id = "floor.inserts." + connections;
            String label = "plain derivation rows, connections: " + connections;
            report.add(Figure.floor(id + ".rate", label, commits.size() / (double) INSERT_SECONDS, "tx/s"));
            Percentiles millis = Percentiles.of(
                    commits.stream().mapToDouble(Double::doubleValue).toArray());
            report.addLatency(id + ".commit", "  its commit", millis, "", Map.of());
        }
    }

    void broker() throws Exception {
        say("Plain Kafka, one producer, one consumer, %d/s for %d s".formatted(load.perSecond(), load.seconds()));
        String topic = parts.broker().createTopic("bench.plain.latency", PARTITIONS);
        Percentiles millis = new PlainLatency(
                        parts.broker().bootstrapServers(), topic, load.warmedUpAtMost(BROKER_WARM_UP_SECONDS))
                .measure();
        report.addLatency("floor.kafka", "plain Kafka, send to receipt", millis, "", Map.of());
    }

    void derivation() throws Exception {
        say(
                "Decisions to tasks, %d/s, after %d s of warm-up at half the rate: %d s with all three services, %d s without notification-service"
                        .formatted(load.perSecond(), load.warmUpSeconds(), load.seconds(), load.seconds()));
        DerivationLatency.Outcomes outcomes = new DerivationLatency(parts, load).measure();
        addDerivation("derivation", "decision's commit to task's commit", outcomes.path());
        addDerivation("derivation.whole", "  the same, notification-service beside", outcomes.whole());
    }

    private void addDerivation(String id, String label, DerivationLatency.Outcome outcome) {
        Map<String, String> aims = Map.of("p50", "<= 5 ms", "p99", "<= 5 x floor");
        report.addLatency(id, label, outcome.commitToCommit(), "floor.kafka", aims);
        report.addLatency(id + ".issue", "  (the request that issues, over HTTP)", outcome.request(), "", Map.of());
    }

    void issuing() throws Exception {
        int count = WholeMeeting.DECISIONS;
        say("Meetings of %d decisions, issued by one call and by %d".formatted(count, count));
        WholeMeeting.Outcomes ways = new WholeMeeting(parts).measure();
        addIssuing("issuing.single", count + " calls, one after the other", "", ways.oneByOne());
        addIssuing("issuing.eight", count + " calls, eight at a time", "issuing.single", ways.eightAtATime());
        addIssuing("issuing.once", "one call for " + count + " decisions", "issuing.single", ways.oneCall());
    }

    private void addIssuing(String id, String label, String floor, WholeMeeting.Outcome outcome) {
        String[] floors = floor.isEmpty() ? new String[] {"", ""} : new String[] {floor + ".answer", floor + ".tasks"};
        report.add(new Figure(
                id + ".answer", label + ", answered", outcome.answered().median(), "ms", floors[0], ""));
        report.add(new Figure(
                id + ".tasks",
                "  until the last task is there",
                outcome.derived().median(),
                "ms",
                floors[1],
                ""));
        report.note(
                id + ".range",
                "answered %s; tasks %s"
                        .formatted(
                                outcome.answered().toString(), outcome.derived().toString()));
    }

    void relay() throws Exception {
        say("Plain Kafka, %,d events at once".formatted(RelayThroughput.EVENTS));
        String topic = parts.broker().createTopic("bench.plain.throughput", PARTITIONS);
        Rounds plain = Rounds.of(new PlainThroughput(parts.broker().bootstrapServers(), topic)::measure);
        addRate("floor.kafka.throughput", "plain Kafka, 50,000 events", plain, "", "");
        say("The relay of the task-service, the only service running, with %,d events waiting"
                .formatted(RelayThroughput.EVENTS));
        RelayThroughput relay = new RelayThroughput(parts.broker().bootstrapServers(), parts.databaseOf(Service.TASK));
        addRate(
                "relay",
                "relay, 50,000 events waiting",
                Rounds.of(relay::measure),
                "floor.kafka.throughput",
                ">= 30,000");
    }

    void creating() throws Exception {
        say("New tasks over HTTP by 16 clients: the least application, then task-service");
        Creating.Rates rates = new Creating(parts).measure();
        report.add(Figure.floor("floor.create", "least application, new tasks", rates.least(), "/s"));
        report.add(new Figure(
                "create", "task-service, new tasks", rates.service(), "/s", "floor.create", ">= 0.5 x floor"));
    }

    void lists(int tasks) throws Exception {
        say("Lists over %,d tasks".formatted(tasks));
        Lists lists = new Lists(parts, tasks);
        Lists.Times times = lists.measure();
        report.addLatency(
                "list.pairs", "a department's list by any two filters", times.pairs(), "", Map.of("p99", "<= 20 ms"));
        report.note("list.pairs.slowest", String.join("; ", times.slowestPairs()));
        report.addLatency("list.words", "a department's list by words", times.words(), "", Map.of("p99", "<= 100 ms"));
        report.addLatency("list.first", "page 1 of all", times.first(), "", Map.of());
        report.addLatency(
                "list.deep", "page 10,000 of all", times.deep(), "list.first", Map.of("p50", "<= 1.3 x page 1"));
        Creating.Rates rates = lists.rates();
        report.add(Figure.floor("floor.list", "least application, a department's list", rates.least(), "/s"));
        report.add(new Figure(
                "list", "task-service, a department's list", rates.service(), "/s", "floor.list", ">= 0.5 x floor"));
    }

    void dashboards(int tasks) throws Exception {
        Load warmed = load.warmedUpAtMost(120);
        say("Dashboards over %,d tasks, %d moves/s, %d questions/s: %d s of warm-up, %d s of today, %d s of past days"
                .formatted(
                        tasks,
                        load.perSecond(),
                        Dashboards.A_SECOND,
                        warmed.warmUpSeconds(),
                        load.seconds(),
                        load.seconds()));
        Dashboards.Times times = new Dashboards(parts, warmed, tasks).measure();
        report.addLatency("floor.dashboard", "plain group by over all tasks", times.plain(), "", Map.of());
        times.today()
                .forEach((name, sample) -> report.addLatency(
                        "dashboard." + name, name + ", today", sample, "floor.dashboard", Map.of("p99", "<= 30 ms")));
        times.past()
                .forEach((name, sample) -> report.addLatency(
                        "dashboard.past." + name,
                        name + ", a past day",
                        sample,
                        "floor.dashboard",
                        Map.of("p99", "<= 100 ms")));
        report.addLatency("dashboard.moves", "  (the moves meanwhile, over HTTP)", times.moves(), "", Map.of());
        report.note("dashboard.moves.perSecond", times.movesPerSecond());
    }

    void ledger(int tasks) throws Exception {
        say("The ledger of a tenth of %,d tasks".formatted(tasks));
        Ledger.Outcome outcome = new Ledger(parts, tasks).measure();
        String rows = "%,d rows".formatted(outcome.rows());
        report.add(Figure.floor(
                "floor.ledger",
                "plain COPY to the client, " + rows,
                outcome.plain().median(),
                "s"));
        report.add(new Figure(
                "ledger", "the ledger as .xlsx, " + rows, outcome.export().median(), "s", "floor.ledger", "<= 10 s"));
        report.add(new Figure("ledger.size", "  its size", outcome.bytes() / 1e6, "MB", "", ""));
        report.add(Figure.floor("floor.ledger.heap", "most heap in use, idle", outcome.idleHeap() / 1e6, "MB"));
        report.add(new Figure(
                "ledger.heap", "most heap in use meanwhile", outcome.heap() / 1e6, "MB", "floor.ledger.heap", ""));
        report.note(
                "ledger.rounds",
                Map.of(
                        "plain",
                        outcome.plain().all(),
                        "export",
                        outcome.export().all()));
    }

    void reminders(int planned) throws Exception {
        say("%,d planned reminders, a tenth of them due at once: plain SQL, db-scheduler, notification-service"
                .formatted(planned));
        Reminding.Outcome outcome = new Reminding(parts, planned).measure(load);
        report.add(Figure.floor("floor.reminders.jobs", "db-scheduler, a job each", outcome.jobs(), "/s"));
        report.add(Figure.floor(
                "floor.reminders.sweep", "plain SQL sweep", outcome.sweep().median(), "/s"));
        report.add(new Figure(
                "reminders.drained",
                "reminders due at once, drained to notices",
                outcome.drained().median(),
                "/s",
                "floor.reminders.sweep",
                ">= 20,000"));
        report.note(
                "reminders.rounds",
                Map.of(
                        "sweep",
                        outcome.sweep().all(),
                        "drained",
                        outcome.drained().all()));
        report.addLatency(
                "reminders.lateness",
                "lateness of a reminder, %d due a second".formatted(load.perSecond()),
                outcome.lateness(),
                "",
                Map.of("p99", "<= 250 ms"));
    }

    private void addRate(String id, String label, Rounds rounds, String floor, String aim) {
        report.add(new Figure(id, label, rounds.median(), "events/s", floor, aim));
        report.note(id + ".rounds", rounds.all().stream().map(Math::round).toList());
    }

    private static void say(String what) {
        System.out.println(String.format(Locale.ROOT, "  %s", what));
    }
}
