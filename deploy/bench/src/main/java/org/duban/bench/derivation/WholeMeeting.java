package org.duban.bench.derivation;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Api;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/** All decisions of one meeting: issued by one call, beside a call for each of another meeting like it. */
public final class WholeMeeting {
    /** How many decisions a meeting has. */
    public static final int DECISIONS = 500;

    private static final int ROUNDS = 8;
    private static final int WARM_UP = 3;
    private static final double MICROS_PER_MILLI = 1e3;
    private static final long A_MOMENT = 20_000_000;
    private static final int TRIES = 6_000;

    private final Api meetings;
    private final Drafts drafts;
    private final CommitTimes commits;
    private final List<String> issued = new ArrayList<>();

    public WholeMeeting(Parts parts) {
        meetings = new Api(parts.addressOf(Service.MEETING), parts.signer(), "secretary");
        drafts = new Drafts(meetings, new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor"));
        commits = new CommitTimes(parts.databaseOf(Service.MEETING), parts.databaseOf(Service.TASK));
    }

    /** A way of issuing all of a meeting's drafts. */
    @FunctionalInterface
    private interface Way {
        void issue(String meeting, List<String> decisions) throws InterruptedException;
    }

    /**
     * What one way took, in milliseconds from its beginning on, a value a round.
     *
     * @param answered until the last answer was there
     * @param derived until the last task was committed
     */
    public record Outcome(Percentiles answered, Percentiles derived) {}

    /** The ways beside one another. */
    public record Outcomes(Outcome oneCall, Outcome oneByOne, Outcome eightAtATime) {}

    /** @throws IllegalStateException if one is refused or has not exactly one task */
    public Outcomes measure() throws SQLException, InterruptedException {
        drafts.knowDepartments();
        List<List<double[]>> ways = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            ways.get(0).add(round(3 * round + 1, this::inOneCall));
            ways.get(1).add(round(3 * round + 2, (meeting, decisions) -> singly(decisions, 1)));
            ways.get(2).add(round(3 * round + 3, (meeting, decisions) -> singly(decisions, 8)));
        }
        requireExactness();
        return new Outcomes(outcome(ways.get(0)), outcome(ways.get(1)), outcome(ways.get(2)));
    }

    private double[] round(int number, Way way) throws SQLException, InterruptedException {
        String meeting = drafts.meeting("市政府专题会议", "专", number);
        List<String> decisions = drafts.makeIn(List.of(meeting), DECISIONS);
        long before = commits.tasks();
        long begun = micros();
        way.issue(meeting, decisions);
        long answered = micros();
        for (int tries = 0; tries < TRIES && commits.tasks() < before + DECISIONS; tries++) {
            LockSupport.parkNanos(A_MOMENT);
        }
        issued.addAll(decisions);
        return new double[] {(answered - begun) / MICROS_PER_MILLI, (commits.lastTaken() - begun) / MICROS_PER_MILLI};
    }

    private void inOneCall(String meeting, List<String> decisions) {
        int answers = meetings.create("/meetings/" + meeting + "/issue", Map.of()).findValuesAsText("outcome").stream()
                .filter("ISSUED"::equals)
                .toList()
                .size();
        if (answers != decisions.size()) {
            throw new IllegalStateException("%d of %d were issued".formatted(answers, decisions.size()));
        }
    }

    private void singly(List<String> decisions, int atOnce) throws InterruptedException {
        Semaphore room = new Semaphore(atOnce);
        List<CompletableFuture<?>> answers = new ArrayList<>();
        for (String decision : decisions) {
            room.acquire();
            answers.add(meetings.post("/decisions/" + decision + "/issue", Map.of())
                    .whenComplete((answer, failure) -> room.release())
                    .thenAccept(Api.Answer::success));
        }
        answers.forEach(CompletableFuture::join);
    }

    private void requireExactness() throws SQLException {
        Map<String, Long> tasks = commits.tasksOfDecisions();
        tasks.keySet().retainAll(issued);
        List<String> faults = Exactness.faults(issued, tasks);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.size() + " faults, such as " + faults.get(0));
        }
    }

    private static Outcome outcome(List<double[]> rounds) {
        List<double[]> counted = rounds.subList(WARM_UP, rounds.size());
        return new Outcome(
                Percentiles.of(counted.stream().mapToDouble(round -> round[0]).toArray()),
                Percentiles.of(counted.stream().mapToDouble(round -> round[1]).toArray()));
    }

    private static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
