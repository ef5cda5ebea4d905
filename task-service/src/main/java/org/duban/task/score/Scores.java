package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/**
 * How departments score. A period is scored with the weights that were in force at the end of its last day, and ranks
 * those that had led a task by then, so that it comes out the same whenever it is asked for.
 */
@ApplicationScoped
public class Scores {
    static final int UNRANKED = 0;

    /** One index holds all that it reads. */
    private static final String COUNTS = """
            select department, kind, count(*) from score_point
            where day between ? and ? group by department, kind
            """;

    private final Sql sql;
    private final CityClock clock;
    private final Participants participants;

    Scores(Sql sql, CityClock clock, Participants participants) {
        this.sql = sql;
        this.clock = clock;
        this.participants = participants;
    }

    private record Count(String department, PointKind kind, int count) {}

    private record Sum(String department, BigDecimal points, Map<PointKind, Integer> counts) {}

    /** All departments ranked between two days, both included: the best first, equals by code; in a transaction. */
    public List<Standing> between(LocalDate from, LocalDate to) throws SQLException {
        ScoreWeights weights = weightsOn(to).weights;
        List<Sum> sums = new ArrayList<>();
        counts(from, to)
                .forEach((department, counts) -> sums.add(new Sum(department, points(counts, weights), counts)));
        sums.sort(Comparator.comparing(Sum::points).reversed().thenComparing(Sum::department));
        return ranked(sums);
    }

    /** Which version of the weights a period that ends on that day is scored with; in a transaction. */
    public int weightsVersionOn(LocalDate day) {
        return weightsOn(day).version;
    }

    /** What points count in a period that ends on that day. */
    WeightsVersion weightsOn(LocalDate day) {
        return WeightsVersion.before(day.plusDays(1).atStartOfDay(clock.zone()).toInstant());
    }

    /** A sum without idle zeros, such as -2.5, 3 or 0. */
    static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Map<String, Map<PointKind, Integer>> counts(LocalDate from, LocalDate to) throws SQLException {
        Map<String, Map<PointKind, Integer>> byDepartment = new HashMap<>();
        for (String department : participants.until(to)) {
            byDepartment.put(department, new EnumMap<>(PointKind.class));
        }
        for (Count one : sql.all(
                COUNTS,
                row -> new Count(row.getString(1), PointKind.valueOf(row.getString(2)), row.getInt(3)),
                from,
                to)) {
            byDepartment
                    .computeIfAbsent(one.department(), none -> new EnumMap<>(PointKind.class))
                    .put(one.kind(), one.count());
        }
        return byDepartment;
    }

    private static BigDecimal points(Map<PointKind, Integer> counts, ScoreWeights weights) {
        return plain(counts.entrySet().stream()
                .map(one -> weights.of(one.getKey()).multiply(BigDecimal.valueOf(one.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Standing> ranked(List<Sum> sums) {
        List<Standing> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sums.size(); i++) {
            Sum one = sums.get(i);
            rank = i > 0 && one.points().compareTo(sums.get(i - 1).points()) == 0 ? rank : i + 1;
            ranked.add(new Standing(one.department(), one.points(), rank, one.counts()));
        }
        return ranked;
    }
}
