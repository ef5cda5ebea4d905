package org.duban.task.score;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department in the ranking of a period.
 *
 * @param rank equal sums share a rank, and the next one is as much further down
 * @param points the sum
 * @param kinds what the sum is made of, every kind once
 */
@Schema(name = "Ranked")
public record RankingView(
        @Schema(examples = "1") int rank,
        @Schema(examples = "FGW") String department,
        @Schema(examples = "2.5") BigDecimal points,
        List<KindScore> kinds) {

    static RankingView of(Standing standing, ScoreWeights weights) {
        return new RankingView(
                standing.rank(), standing.department(), standing.points(), KindScore.all(standing, weights));
    }
}
