package org.duban.task.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;

/** What all figures of some places had come to by the end of a day. */
final class Figures {
    private static final Set<TaskStatus> PAUSED = Set.of(TaskStatus.OBJECTED, TaskStatus.SUSPENDED);

    private final Map<String, Long> counts = new HashMap<>();
    private final NavigableMap<LocalDate, Long> due = new TreeMap<>();

    static Figures of(Collection<Count> all) {
        Figures figures = new Figures();
        all.forEach(figures::add);
        return figures;
    }

    private void add(Count count) {
        if (count.due() == null) {
            counts.merge(count.figure(), count.n(), Long::sum);
        } else {
            due.merge(count.due(), count.n(), Long::sum);
        }
    }

    private long count(String figure) {
        return counts.getOrDefault(figure, 0L);
    }

    long happened(Happening happening) {
        return count(happening.name());
    }

    long issued() {
        return count(Happening.ISSUES);
    }

    /** Tasks in that state, whatever their light. */
    long in(TaskStatus status) {
        return count(status.name())
                + Arrays.stream(Light.values())
                        .mapToLong(light -> count(Tallies.figure(status, light)))
                        .sum();
    }

    Map<TaskStatus, Long> byStatus() {
        Map<TaskStatus, Long> all = new EnumMap<>(TaskStatus.class);
        Stream.of(TaskStatus.values()).forEach(status -> all.put(status, in(status)));
        return all;
    }

    long open() {
        return Stream.of(TaskStatus.values())
                .filter(status -> !status.ended())
                .mapToLong(this::in)
                .sum();
    }

    private long lit(Light light) {
        return Stream.of(TaskStatus.values())
                .mapToLong(status -> count(Tallies.figure(status, light)))
                .sum();
    }

    LightCounts lights() {
        long paused = PAUSED.stream().mapToLong(this::in).sum();
        return new LightCounts(lit(Light.GREEN), lit(Light.YELLOW), lit(Light.RED), paused);
    }

    long overdue() {
        return lit(Light.RED);
    }

    /** Open tasks whose deadline is not after that day. */
    long dueUntil(LocalDate day) {
        return due.headMap(day, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    long dueOn(LocalDate day) {
        return due.getOrDefault(day, 0L);
    }
}
