package org.duban.task.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Departments in the order of their ranks; to a department's own people their own alone.
 *
 * @param asOf the figures are what was recorded before the end of this day
 * @param dueSoonUntil the last of the seven working days that begin with it
 * @param ranked how many departments have a rank
 */
@Schema(name = "DepartmentRows")
public record DepartmentRows(
        LocalDate asOf,
        LocalDate dueSoonUntil,
        @Schema(examples = "38") long ranked,
        List<DepartmentRow> items) {}
