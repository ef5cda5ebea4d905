package org.duban.task.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.department.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All of how one department stands: its {@link DepartmentRow}, and more.
 *
 * @param asOf the figures are what was recorded before the end of this day
 * @param dueSoonUntil the last of the seven working days that begin with it
 * @param ranked how many departments have a rank
 * @param points where the points of its score are read, each with the fact that it comes from
 * @param byStatus the tasks that it leads
 * @param deadlines the days of the next 60, the first being {@code asOf}, that are the deadline of any open task
 * @param lists null but for today
 */
@Schema(name = "DepartmentBoard")
public record DepartmentBoard(
        LocalDate asOf,
        LocalDate dueSoonUntil,
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
        @Schema(examples = "4", nullable = true) Integer rank,
        @Schema(examples = "38") long ranked,

        @Schema(examples = "/api/v1/departments/FGW/score?from=2031-03-01&to=2031-03-03")
        String points,

        @Schema(examples = "{\"ISSUED\": 3, \"IN_PROGRESS\": 31, \"CLOSED\": 130}")
        Map<TaskStatus, Long> byStatus,

        CoPart coPart,
        List<DayDue> deadlines,
        @Schema(nullable = true) Lists lists) {

    static DepartmentBoard of(
            Days days,
            DepartmentRow row,
            long ranked,
            Map<TaskStatus, Long> byStatus,
            CoPart coPart,
            List<DayDue> deadlines,
            Lists lists) {
        return new DepartmentBoard(
                days.asOf(),
                days.soon(),
                row.department(),
                row.names(),
                row.open(),
                row.lights(),
                row.overdue(),
                row.dueSoon(),
                row.closedThisMonth(),
                row.closed(),
                row.onTimeRate(),
                row.meanDays(),
                row.returned(),
                row.score(),
                row.rank(),
                ranked,
                "/api/v1/departments/" + row.department() + "/score?from=" + days.monthStart() + "&to=" + days.asOf(),
                byStatus,
                coPart,
                deadlines,
                lists);
    }
}
