package org.duban.bench.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duban.bench.Api;
import org.duban.bench.Pace;
import org.duban.bench.figures.Percentiles;

/** Issues decisions at a fixed timetable, whether or not the earlier ones are answered. */
final class Issuing {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Api meetings;
    private final int perSecond;

    Issuing(Api meetings, int perSecond) {
        this.meetings = meetings;
        this.perSecond = perSecond;
    }

    /**
     * Issues all; answers how long each request took, in milliseconds.
     *
     * @throws IllegalStateException if one is refused
     */
    Percentiles run(List<String> decisions) {
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<?>> answers = new ArrayList<>(decisions.size());
        Pace pace = new Pace(perSecond);
        for (int i = 0; i < decisions.size(); i++) {
            pace.await(i);
            long sent = System.nanoTime();
            answers.add(meetings.post("/decisions/" + decisions.get(i) + "/issue", Map.of())
                    .thenAccept(answer -> {
                        millis.add((System.nanoTime() - sent) / NANOS_PER_MILLI);
                        answer.success();
                    }));
        }
        answers.forEach(CompletableFuture::join);
        return Percentiles.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
