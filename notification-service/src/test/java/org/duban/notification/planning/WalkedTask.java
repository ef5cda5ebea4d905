package org.duban.notification.planning;

import static org.duban.contracts.task.TaskStatus.ACCEPTED;
import static org.duban.contracts.task.TaskStatus.CLOSED;
import static org.duban.contracts.task.TaskStatus.IN_PROGRESS;
import static org.duban.contracts.task.TaskStatus.ISSUED;
import static org.duban.contracts.task.TaskStatus.OBJECTED;
import static org.duban.contracts.task.TaskStatus.RETURNED;
import static org.duban.contracts.task.TaskStatus.SUBMITTED;
import static org.duban.contracts.task.TaskStatus.SUSPENDED;
import static org.duban.contracts.task.TaskStatus.UNDER_VERIFICATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.LastReport;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;

/** A task that chance moves on through the states of the workflow. */
final class WalkedTask {
    /** One move of it. */
    record Step(TaskEventType type, TaskEvent event) {
        boolean announces() {
            return ANNOUNCED.contains(type);
        }
    }

    private static final Set<TaskEventType> ANNOUNCED =
            Set.of(TaskEventType.URGED, TaskEventType.INSTRUCTED, TaskEventType.LOOK_BACK_DUE);

    private final String id = UUID.randomUUID().toString();
    private final String name;
    private final Random random;
    private final List<String> departments;
    private final TaskKind kind;
    private TaskStatus status = ISSUED;
    private TaskStatus before;
    private String lead;
    private int round = 1;
    private LocalDate acceptBy;
    private LocalDate planBy;
    private LocalDate reportBy;
    private LocalDate deadline;
    private int dueVersion = 1;
    private LastReport report;

    WalkedTask(String name, Random random, List<String> departments) {
        this.name = name;
        this.random = random;
        this.departments = departments;
        kind = random.nextBoolean() ? TaskKind.ASSIGNMENT : TaskKind.RECTIFICATION;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Step issue(Instant now) {
        deadline = SlowTask.cityDay(now).plusDays(random.nextInt(30) - 6L);
        return hand(TaskEventType.ISSUED, now);
    }

    /** What a passed day makes true. */
    Optional<Step> dawn(Instant now) {
        LocalDate today = SlowTask.cityDay(now);
        if (!Set.of(ACCEPTED, IN_PROGRESS, RETURNED).contains(status) || !reportBy.isBefore(today)) {
            return Optional.empty();
        }
        reportBy = today.plusDays(random.nextInt(12));
        return Optional.of(step(TaskEventType.REPORT_MISSED, now));
    }

    Optional<Step> move(Instant now) {
        TaskStatus was = status;
        return Optional.ofNullable(
                switch (was) {
                    case ISSUED ->
                        anyOf(
                                () -> to(ACCEPTED, TaskEventType.ACCEPTED, now),
                                () -> to(ACCEPTED, TaskEventType.ACCEPTED, now),
                                () -> to(OBJECTED, TaskEventType.OBJECTED, now),
                                () -> hand(TaskEventType.REASSIGNED, now),
                                () -> pause(now),
                                () -> step(TaskEventType.URGED, now),
                                () -> due(TaskEventType.AMENDED, now));
                    case OBJECTED ->
                        anyOf(
                                () -> hand(TaskEventType.OBJECTION_RULED, now),
                                () -> step(TaskEventType.INSTRUCTED, now),
                                () -> to(ISSUED, TaskEventType.OBJECTION_RULED, now));
                    case ACCEPTED ->
                        anyOf(
                                () -> to(IN_PROGRESS, TaskEventType.PLAN_APPROVED, now),
                                () -> report(kind == TaskKind.ASSIGNMENT ? IN_PROGRESS : ACCEPTED, now),
                                () -> pause(now),
                                () -> hand(TaskEventType.REASSIGNED, now),
                                () -> due(TaskEventType.EXTENSION_DECIDED, now));
                    case IN_PROGRESS ->
                        anyOf(
                                () -> report(IN_PROGRESS, now),
                                () -> to(SUBMITTED, TaskEventType.SUBMITTED, now),
                                () -> due(TaskEventType.DUE_CHANGED, now),
                                () -> step(TaskEventType.URGED, now),
                                () -> step(TaskEventType.INSTRUCTED, now),
                                () -> pause(now));
                    case SUBMITTED ->
                        anyOf(
                                () -> to(UNDER_VERIFICATION, TaskEventType.APPROVED, now),
                                () -> step(TaskEventType.URGED, now),
                                () -> to(IN_PROGRESS, TaskEventType.DECLINED, now));
                    case UNDER_VERIFICATION ->
                        anyOf(
                                () -> due(to(RETURNED), TaskEventType.RETURNED, now),
                                () -> due(to(RETURNED), TaskEventType.RETURNED, now),
                                () -> step(TaskEventType.INSTRUCTED, now),
                                () -> to(CLOSED, TaskEventType.CLOSED, now));
                    case RETURNED ->
                        anyOf(
                                () -> report(IN_PROGRESS, now),
                                () -> step(TaskEventType.URGED, now),
                                () -> to(SUBMITTED, TaskEventType.SUBMITTED, now));
                    case SUSPENDED ->
                        anyOf(
                                () -> step(TaskEventType.INSTRUCTED, now),
                                () -> due(to(before), TaskEventType.RESUMED, now));
                    case CLOSED -> anyOf(() -> step(TaskEventType.LOOK_BACK_DUE, now), () -> reopen(now));
                    case CANCELLED -> null;
                });
    }

    /** The end of it, wherever it is. */
    Step cancel(Instant now) {
        return to(TaskStatus.CANCELLED, TaskEventType.CANCELLED, now);
    }

    @SafeVarargs
    private Step anyOf(Supplier<Step>... moves) {
        return moves[random.nextInt(moves.length)].get();
    }

    private WalkedTask to(TaskStatus other) {
        status = other;
        return this;
    }

    private Step to(TaskStatus other, TaskEventType type, Instant now) {
        return to(other).step(type, now);
    }

    private Step pause(Instant now) {
        before = status;
        return to(SUSPENDED, TaskEventType.SUSPENDED, now);
    }

    private Step reopen(Instant now) {
        round++;
        return due(to(IN_PROGRESS), TaskEventType.REOPENED, now);
    }

    private Step report(TaskStatus then, Instant now) {
        report = new LastReport("officer." + lead, now, 50, null);
        reportBy = SlowTask.cityDay(now).plusDays(3L + random.nextInt(15));
        return to(then, TaskEventType.PROGRESSED, now);
    }

    private Step due(TaskEventType type, Instant now) {
        return due(this, type, now);
    }

    private Step due(WalkedTask itself, TaskEventType type, Instant now) {
        LocalDate other = SlowTask.cityDay(now).plusDays(random.nextInt(20) - 5L);
        dueVersion += other.equals(deadline) ? 0 : 1;
        deadline = other;
        return itself.step(type, now);
    }

    /** To a lead by chance, perhaps the one that it has. */
    private Step hand(TaskEventType type, Instant now) {
        LocalDate today = SlowTask.cityDay(now);
        lead = departments.get(random.nextInt(departments.size()));
        acceptBy = today.plusDays(random.nextInt(4));
        planBy = kind == TaskKind.RECTIFICATION ? today.plusDays(3L + random.nextInt(6)) : null;
        reportBy = today.plusDays(3L + random.nextInt(15));
        report = null;
        return to(ISSUED, type, now);
    }

    private Step step(TaskEventType type, Instant now) {
        return new Step(type, event(now, details(type, now)));
    }

    /** As the event may have them, or none, as early releases told it. */
    private Map<String, String> details(TaskEventType type, Instant now) {
        if (!ANNOUNCED.contains(type) || random.nextBoolean()) {
            return null;
        }
        return type == TaskEventType.LOOK_BACK_DUE
                ? Map.of("lookBackOn", SlowTask.cityDay(now).toString())
                : Map.of("slip", "催〔2026〕0042", "message", "Move on.", "text", "Move on.");
    }

    private TaskEvent event(Instant now, Map<String, String> details) {
        boolean paused = status == OBJECTED || status == SUSPENDED;
        return new TaskEvent(
                "system",
                now,
                round,
                null,
                id,
                name,
                kind,
                Term.ORDINARY,
                "Title",
                "Requirement",
                status,
                lead,
                List.of(),
                0,
                report,
                Urgency.NORMAL,
                paused,
                acceptBy,
                planBy,
                reportBy,
                deadline,
                deadline,
                deadline,
                dueVersion,
                null,
                null,
                null,
                details);
    }
}
