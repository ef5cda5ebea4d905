package org.duban.task.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a department scored in a period, and a page of the points that it comes from, newest first.
 *
 * @param from first day, in the city
 * @param to last day
 * @param weightsVersion of the weights that were in force at the end of the last day
 * @param points the sum
 * @param rank among all departments that had led a task by the last day; null where this one had not
 * @param ranked how many these are
 * @param kinds what the sum is made of, every kind once
 * @param items a page of the points
 * @param nextCursor where the next page begins, null on the last one
 */
@Schema(name = "DepartmentScore")
public record ScoreView(
        @Schema(examples = "FGW") String department,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "1") int weightsVersion,
        @Schema(examples = "-3.5") BigDecimal points,
        @Schema(nullable = true, examples = "4") Integer rank,
        @Schema(examples = "10") int ranked,
        List<KindScore> kinds,
        List<PointView> items,
        @Schema(nullable = true) String nextCursor)
        implements Paged {

    static ScoreView of(Standing standing, int ranked, Period period, WeightsVersion weights, Page<PointView> page) {
        return new ScoreView(
                standing.department(),
                period.from(),
                period.to(),
                weights.version,
                standing.points(),
                standing.rank() == Scores.UNRANKED ? null : standing.rank(),
                ranked,
                KindScore.all(standing, weights.weights),
                page.items(),
                page.nextCursor());
    }
}
