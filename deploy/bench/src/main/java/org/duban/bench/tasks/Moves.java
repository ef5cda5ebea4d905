package org.duban.bench.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.duban.bench.Api;
import org.duban.bench.Pace;
import org.duban.bench.figures.Percentiles;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;

/** Tasks that are issued and signed for over HTTP at a fixed timetable, until it is closed. */
final class Moves implements AutoCloseable {
    private final Api supervisor;
    private final List<Api> officers;
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicLong since = new AtomicLong(System.nanoTime());
    private final Thread mover;
    private volatile boolean stopping;
    private volatile RuntimeException trouble;

    Moves(Parts parts, int perSecond) {
        supervisor = new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor");
        officers = IntStream.range(0, Departments.COUNT)
                .mapToObj(i -> new Api(parts.addressOf(Service.TASK), parts.signer(), "officer." + Departments.code(i)))
                .toList();
        mover = new Thread(() -> run(perSecond), "moves");
        mover.start();
    }

    /** From now on they count. */
    void count() {
        millis.clear();
        since.set(System.nanoTime());
    }

    double perSecond() {
        return millis.size() / ((System.nanoTime() - since.get()) / 1e9);
    }

    Percentiles millis() {
        if (trouble != null) {
            throw trouble;
        }
        return Percentiles.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        mover.join();
    }

    private void run(int perSecond) {
        Pace pace = new Pace(perSecond);
        CompletableFuture<String> issued = null;
        for (int turn = 0; !stopping; turn++) {
            pace.await(turn);
            int number = turn / 2;
            if (turn % 2 == 0) {
                issued = timed(supervisor.post("/tasks", body(number)));
            } else {
                issued.thenCompose(id -> timed(officers.get(number % Departments.COUNT)
                                .post("/tasks/" + id + "/acceptance", Map.of())))
                        .exceptionally(this::fail);
            }
        }
    }

    /** Answers the id of the task. */
    private CompletableFuture<String> timed(CompletableFuture<Api.Answer> answer) {
        long sent = System.nanoTime();
        return answer.thenApply(done -> {
            JsonNode task = done.content();
            millis.add((System.nanoTime() - sent) / 1e6);
            return task.path("id").asText();
        });
    }

    private String fail(Throwable failure) {
        trouble = new IllegalStateException("a move failed", failure);
        return null;
    }

    private static Map<String, Object> body(int number) {
        return Map.of(
                "kind", "ASSIGNMENT",
                "title", Texts.title(number),
                "requirement", Texts.requirement(number),
                "leadDepartment", Departments.code(number),
                "coDepartments", List.of(Departments.code(number + 1)),
                "deadline", "2099-06-30",
                "source", Map.of("type", "INSTRUCTION", "title", "关于民生实事的批示"));
    }
}
