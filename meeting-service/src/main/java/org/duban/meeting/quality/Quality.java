package org.duban.meeting.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of proposals. {@code proposed} is the sum of {@code open}, {@code unchanged}, {@code corrected} and {@code
 * dismissed}.
 *
 * @param open not decided on
 * @param unchanged confirmed as proposed
 * @param corrected confirmed otherwise than proposed, split, or merged
 * @param precision share of those decided on that were not dismissed, from 0 to 1; null where none is
 * @param unchangedShare share of those decided on that were confirmed as proposed, from 0 to 1; null where none is
 */
@Schema(name = "ExtractionQualityFigures")
public record Quality(
        long proposed,
        long open,
        long unchanged,
        long corrected,
        CorrectedFields correctedFields,
        long dismissed,
        @Schema(nullable = true, examples = "0.92") Double precision,
        @Schema(nullable = true, examples = "0.71") Double unchangedShare) {

    static Quality of(long open, long unchanged, long corrected, CorrectedFields fields, long dismissed) {
        long right = unchanged + corrected;
        long decided = right + dismissed;
        return new Quality(
                open + decided,
                open,
                unchanged,
                corrected,
                fields,
                dismissed,
                share(right, decided),
                share(unchanged, decided));
    }

    static Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
