package org.duban.task.score;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the weights.
 *
 * @param version 1, and one more at each change
 * @param changedBy username of who wrote this version
 */
@Schema(name = "ScoreWeightsVersion")
public record WeightsView(
        @Schema(examples = "1") int version,
        ScoreWeights weights,
        @Schema(examples = "supervisor") String changedBy,
        Instant changedAt) {

    static WeightsView of(WeightsVersion version) {
        return new WeightsView(version.version, version.weights, version.changedBy, version.changedAt);
    }
}
