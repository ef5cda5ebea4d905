package org.duban.task.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a department scored by points of one kind.
 *
 * @param weight what one of them counts
 * @param points what all of them count: count times weight
 */
@Schema(name = "KindScore")
public record KindScore(
        PointKind kind,
        @Schema(examples = "3") int count,
        @Schema(examples = "-0.5") BigDecimal weight,
        @Schema(examples = "-1.5") BigDecimal points) {

    /** Of every kind, those of which there are none too. */
    static List<KindScore> all(Standing standing, ScoreWeights weights) {
        return Arrays.stream(PointKind.values())
                .map(kind -> of(kind, standing.counts().getOrDefault(kind, 0), weights.of(kind)))
                .toList();
    }

    private static KindScore of(PointKind kind, int count, BigDecimal weight) {
        return new KindScore(
                kind, count, Scores.plain(weight), Scores.plain(weight.multiply(BigDecimal.valueOf(count))));
    }
}
