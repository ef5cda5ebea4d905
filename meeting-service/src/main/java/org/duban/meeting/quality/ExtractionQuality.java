package org.duban.meeting.quality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well extraction proposes. A proposal that two rules made, one to mark it and one to classify it, counts for each
 * of them, and once in {@code all}. What nobody decided on before a newer version of the minutes dropped it counts
 * nowhere.
 *
 * @param missed sentences of the minutes that people added by hand, as directives that they did not dismiss or
 *     straight as decisions that they did not revoke
 * @param recall share of what was required in the minutes that extraction found, as far as it is decided on or added,
 *     from 0 to 1; null where nothing is
 * @param rules by name
 */
@Schema(name = "ExtractionQuality")
public record ExtractionQuality(
        Quality all,
        long missed,
        @Schema(nullable = true, examples = "0.95") Double recall,
        List<RuleQuality> rules) {}
