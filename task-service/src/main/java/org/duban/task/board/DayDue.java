package org.duban.task.board;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many open tasks with that deadline a department has part in, as their lead and as a co-department. */
@Schema(name = "DayDue")
public record DayDue(
        LocalDate day,
        @Schema(examples = "3") long lead,
        @Schema(examples = "1") long co) {}
