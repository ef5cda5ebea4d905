package org.duban.bench.derivation;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Load;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/** From the commit of an issued decision in meeting-service to the commit of its task in task-service. */
public final class DerivationLatency {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final long A_MOMENT = 100_000_000;
    private static final int TRIES = 600;

    private final Load load;
    private final Api secretary;
    private final Api supervisor;
    private final CommitTimes commits;

    public DerivationLatency(Parts parts, Load load) {
        this.load = load;
        this.secretary = new Api(parts.addressOf(Service.MEETING), parts.signer(), "secretary");
        this.supervisor = new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor");
        this.commits = new CommitTimes(parts.databaseOf(Service.MEETING), parts.databaseOf(Service.TASK));
    }

    /**
     * What came out, in milliseconds, without the warm-up.
     *
     * @param commitToCommit what is measured
     * @param request how long it took to issue one over HTTP
     */
    public record Outcome(Percentiles commitToCommit, Percentiles request) {}

    /** @throws IllegalStateException if a request fails or a decision has not exactly one task */
    public Outcome measure() throws SQLException, InterruptedException {
        System.out.printf("      drafting %,d decisions first%n", load.total());
        List<String> decisions = new Drafts(secretary, supervisor).make(load.total());
        Percentiles requests = new Issuing(secretary, load).run(decisions);
        awaitTasks(decisions.size());
        List<String> faults = Exactness.faults(decisions, commits.tasksOfDecisions());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.size() + " faults, such as " + faults.subList(0, Math.min(5, faults.size())));
        }
        return new Outcome(latencies(decisions.subList(load.warmUp(), decisions.size())), requests);
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

    private void awaitTasks(int count) throws SQLException {
        for (int tries = 0; tries < TRIES && commits.tasksOfDecisions().size() < count; tries++) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }
}
