package org.duban.bench.derivation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Api;

/** Meetings with confirmed decisions that only need to be issued, made through the public API. */
final class Drafts {
    private static final int MEETINGS = 96;
    private static final int AT_ONCE = 8;
    private static final long A_MOMENT = 50_000_000;
    private static final int TRIES = 1_200;
    private static final int THERE_ALREADY = 409;
    private static final List<String> DEPARTMENTS =
            List.of("FGW", "JYJ", "KJJ", "GXJ", "GAJ", "MZJ", "SFJ", "CZJ", "RSJ", "ZRJ", "ZJJ", "CGJ");

    private final Api meetings;
    private final Api tasks;

    /** Of a meeting-service asked by a secretary and a task-service asked by a supervisor. */
    Drafts(Api meetings, Api tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** The ids of the drafts. Neighbours are of different meetings, so that one series' numbers come one by one. */
    List<String> make(int count) throws InterruptedException {
        knowDepartments();
        List<String> held = new ArrayList<>();
        for (int number = 1; number <= MEETINGS; number++) {
            held.add(meeting("市政府常务会议", "常", number));
        }
        return makeIn(held, count);
    }

    /** The ids of the drafts, a meeting after the other and round again. */
    List<String> makeIn(List<String> held, int count) throws InterruptedException {
        Semaphore room = new Semaphore(AT_ONCE);
        List<CompletableFuture<String>> drafts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            room.acquire();
            drafts.add(draft(held.get(i % held.size()), i).whenComplete((id, failure) -> room.release()));
        }
        return drafts.stream().map(CompletableFuture::join).toList();
    }

    /** Sees to it that both services know the departments. */
    void knowDepartments() {
        DEPARTMENTS.forEach(this::department);
        awaitDepartments(meeting("部门会商 " + UUID.randomUUID(), "商", 1));
    }

    private void department(String code) {
        Map<String, Object> department = Map.of(
                "code",
                code,
                "names",
                Map.of("zh", "市" + code + "局", "en", "Bureau " + code),
                "kind",
                "DEPARTMENT",
                "contacts",
                List.of(Map.of("username", "officer." + code, "role", "OFFICER")));
        Api.Answer answer = tasks.post("/departments", department).join();
        if (answer.status() != THERE_ALREADY) {
            answer.success();
        }
    }

    /** The id of a meeting that was held. */
    String meeting(String body, String mark, int number) {
        Map<String, Object> header = Map.of(
                "body",
                body,
                "bodyMark",
                mark,
                "sequence",
                Map.of("year", 2026, "number", number),
                "heldOn",
                LocalDate.now().minusDays(7).toString());
        return meetings.create("/meetings", header).get("id").asText();
    }

    private CompletableFuture<String> draft(String meeting, int number) {
        return meetings.post("/meetings/" + meeting + "/decisions", decision(number))
                .thenApply(answer -> answer.content().get("id").asText());
    }

    private static Map<String, Object> decision(int number) {
        int lead = number % DEPARTMENTS.size();
        return Map.of(
                "requirement", "完成第" + number + "片老城区排水管网堵点整改，形成点位清单并逐项销号，每月末报告一次进展。",
                "leadDepartment", DEPARTMENTS.get(lead),
                "coDepartments", List.of(DEPARTMENTS.get((lead + 1) % DEPARTMENTS.size())),
                "deadline", LocalDate.now().plusDays(60).toString());
    }

    // The one service learns of the other's departments by events, in the order of their making.
    private void awaitDepartments(String meeting) {
        Api.Answer answer = null;
        for (int tries = 0; tries < TRIES; tries++) {
            answer = meetings.post("/meetings/" + meeting + "/decisions", decision(DEPARTMENTS.size() - 2))
                    .join();
            if (answer.status() != 422) {
                answer.content();
                return;
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        throw new IllegalStateException(
                "meeting-service does not learn of the departments: " + new String(answer.body(), UTF_8));
    }
}
