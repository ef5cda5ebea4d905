package org.duban.task.bulletin;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task whose light was red at the cut-off, as it was then.
 *
 * @param department its lead
 * @param days calendar days from the deadline to the cut-off
 */
@Schema(name = "OverdueTask")
public record OverdueTask(
        UUID taskId,
        @Schema(examples = "督〔2026〕常6-03") String number,
        @Schema(examples = "完成湖滨路排水管网改造") String title,
        @Schema(examples = "ZJJ") String department,
        LocalDate deadline,
        @Schema(examples = "9") int days) {}
