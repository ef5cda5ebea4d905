package org.duban.task.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a department stands in a period.
 *
 * @param points the sum of what its points count
 * @param rank 1 for the most points; equal sums share a rank, and the next one is as much further down
 * @param counts how many points of each kind; kinds of which it has none are left out
 */
public record Standing(String department, BigDecimal points, int rank, Map<PointKind, Integer> counts) {

    /** That of one department among these; without points and unranked where it is not among them. */
    static Standing of(String department, List<Standing> all) {
        return all.stream()
                .filter(one -> one.department.equals(department))
                .findFirst()
                .orElse(new Standing(department, BigDecimal.ZERO, Scores.UNRANKED, Map.of()));
    }

    List<String> keys() {
        return List.of(Integer.toString(rank), department);
    }

    /** Whether it comes after the one that a page ended with. */
    boolean follows(List<String> keys) {
        int last = Integer.parseInt(keys.get(0));
        return rank > last || rank == last && department.compareTo(keys.get(1)) > 0;
    }
}
