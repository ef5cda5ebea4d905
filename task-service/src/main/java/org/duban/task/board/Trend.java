package org.duban.task.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How it went, month by month, the oldest first.
 *
 * @param asOf the figures are what was recorded before the end of this day
 * @param department of whose tasks, those that it leads; null for all that the caller may know of
 */
@Schema(name = "Trend")
public record Trend(
        LocalDate asOf,
        @Schema(examples = "FGW", nullable = true) String department,
        List<TrendMonth> items) {}
