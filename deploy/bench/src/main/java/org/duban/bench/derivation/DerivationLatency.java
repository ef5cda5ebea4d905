package org.duban.bench.derivation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Api;
import org.duban.bench.Load;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/** From the commit of an issued decision in meeting-service to the commit of its task in task-service. */
public final class DerivationLatency {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final long A_MOMENT = 100_000_000;
    private static final int TRIES = 3_000;

    private final Parts parts;
    private final Load load;
    private final Issuing warmUp;
    private final Issuing issuing;
    private final CommitTimes commits;

    public DerivationLatency(Parts parts, Load load) {
        this.parts = parts;
        this.load = load;
        this.warmUp = new Issuing(secretary(parts), Math.max(1, load.perSecond() / 2));
        this.issuing = new Issuing(secretary(parts), load.perSecond());
        this.commits = new CommitTimes(parts.databaseOf(Service.MEETING), parts.databaseOf(Service.TASK));
    }

    /**
     * What came out, in milliseconds.
     *
     * @param commitToCommit what is measured
     * @param request how long it took to issue one over HTTP
     */
    public record Outcome(Percentiles commitToCommit, Percentiles request) {}

    /**
     * Both ways of running it, warmed up, the second after the tasks of the first are all there.
     *
     * @param whole with notification-service at work beside, on the same cores
     * @param path with only the two services that the way from decision to task goes through
     */
    public record Outcomes(Outcome whole, Outcome path) {}

    /**
     * Warms up at half the rate, as long as it would take at the whole: at the whole rate the services' compilers, which
     * share the cores, would not get done.
     *
     * @throws IllegalStateException if a request fails or a decision has not exactly one task
     */
    public Outcomes measure() throws SQLException, IOException, InterruptedException {
        int first = load.warmUp() / 2;
        int counted = load.counted();
        System.out.printf("      drafting %,d decisions first%n", first + 2 * counted);
        List<String> decisions = drafts().make(first + 2 * counted);
        run(warmUp, decisions.subList(0, first), first);
        Outcome whole = run(issuing, decisions.subList(first, first + counted), first + counted);
        parts.stop(Service.NOTIFICATION);
        Outcome path = run(issuing, decisions.subList(first + counted, decisions.size()), decisions.size());
        requireExactness(decisions);
        return new Outcomes(whole, path);
    }

    /** Issues the decisions and waits until there are so many tasks altogether. */
    private Outcome run(Issuing how, List<String> decisions, int tasks) throws SQLException {
        Percentiles requests = how.run(decisions);
        for (int tries = 0; tries < TRIES && commits.tasks() < tasks; tries++) {
            LockSupport.parkNanos(A_MOMENT);
        }
        return new Outcome(latencies(decisions), requests);
    }

    private Percentiles latencies(List<String> decisions) throws SQLException {
        Map<String, String> events = commits.eventsOfDecisions();
        Map<String, Long> issued = commits.issued();
        Map<String, Long> taken = commits.taken();
        return Percentiles.of(decisions.stream()
                .map(events::get)
                .mapToDouble(event -> (taken.get(event) - issued.get(event)) / MICROS_PER_MILLI)
                .toArray());
    }

    private void requireExactness(List<String> decisions) throws SQLException {
        List<String> faults = Exactness.faults(decisions, commits.tasksOfDecisions());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " faults, such as " + faults.subList(0, Math.min(5, faults.size())));
        }
    }

    private Drafts drafts() {
        return new Drafts(secretary(parts), new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor"));
    }

    private static Api secretary(Parts parts) {
        return new Api(parts.addressOf(Service.MEETING), parts.signer(), "secretary");
    }
}
