package org.duban.task.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How all tasks stand that the caller may know of: those of the city, or those that their department has part in.
 *
 * @param asOf the figures are what was recorded before the end of this day
 * @param dueSoonUntil the last of the seven working days that begin with it, by the calendar as it is known now
 * @param open neither closed nor cancelled
 * @param dueSoon open ones whose deadline is within these days
 * @param overdue those with a red light
 * @param closedThisMonth closings since the month began
 * @param closed closings since the year began
 * @param onTimeRate of the closings since the year began, the share that had been submitted by the deadline, 0 to 1; null
 *     where there were none
 * @param departments what each department leads, by code
 * @param attention null but for today
 * @param lists null but for today
 */
@Schema(name = "Overview")
public record Overview(
        LocalDate asOf,
        LocalDate dueSoonUntil,
        @Schema(examples = "43") long open,
        @Schema(examples = "9") long dueSoon,
        @Schema(examples = "4") long overdue,
        @Schema(examples = "12") long closedThisMonth,
        @Schema(examples = "130") long closed,
        @Schema(examples = "0.9231", nullable = true) Double onTimeRate,

        @Schema(examples = "{\"ISSUED\": 3, \"IN_PROGRESS\": 31, \"CLOSED\": 130}")
        Map<TaskStatus, Long> byStatus,

        LightCounts byLight,
        List<DepartmentLights> departments,
        @Schema(nullable = true) Attention attention,
        @Schema(nullable = true) Lists lists) {}
