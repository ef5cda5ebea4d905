package org.duban.task.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month; the last one as far as it had come.
 *
 * @param issued tasks that came to be among those counted
 * @param onTimeRate of its closings the share that had been submitted by the deadline, 0 to 1; null where there were none
 * @param open at its end
 * @param overdue at its end
 */
@Schema(name = "TrendMonth")
public record TrendMonth(
        @Schema(examples = "2031-03") String month,
        @Schema(examples = "17") long issued,
        @Schema(examples = "12") long closed,
        @Schema(examples = "11") long closedInTime,
        @Schema(examples = "0.9167", nullable = true) Double onTimeRate,
        @Schema(examples = "1") long returned,
        @Schema(examples = "43") long open,
        @Schema(examples = "4") long overdue) {}
