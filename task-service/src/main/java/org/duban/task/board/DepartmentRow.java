package org.duban.task.board;

import java.math.BigDecimal;
import org.duban.task.department.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a department stands with what it leads.
 *
 * @param closed closings since the year began
 * @param onTimeRate of its closings since the year began, the share that had been submitted by the deadline, 0 to 1; null
 *     where there were none
 * @param meanDays how many days these had taken from issue, or reopening, to closing; null where there were none
 * @param returned how often a submission of it was returned since the year began
 * @param score the sum of its points since the month began, as {@code GET /departments/{code}/score} has them one by one;
 *     null where it never led a task
 * @param rank 1 for the most points, the same for equals; null where it never led a task
 */
@Schema(name = "DepartmentRow")
public record DepartmentRow(
        @Schema(examples = "FGW") String department,
        NamesBody names,
        @Schema(examples = "43") long open,
        LightCounts lights,
        @Schema(examples = "4") long overdue,
        @Schema(examples = "9") long dueSoon,
        @Schema(examples = "12") long closedThisMonth,
        @Schema(examples = "130") long closed,
        @Schema(examples = "0.9231", nullable = true) Double onTimeRate,
        @Schema(examples = "21.4", nullable = true) Double meanDays,
        @Schema(examples = "2") long returned,
        @Schema(examples = "-3.5", nullable = true) BigDecimal score,
        @Schema(examples = "4", nullable = true) Integer rank) {

    /** Whether there is anything to show of it. */
    boolean stands() {
        return open > 0 || closed > 0;
    }
}
