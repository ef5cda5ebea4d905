package org.duban.task.burden;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked of a department.
 *
 * @param open tasks that it has part in and that have not ended
 * @param asks tasks put to it, urges and instructions, in the last 7 days
 * @param reports progress reports that it handed in, in the last 7 days, on tasks that it has part in
 * @param reminders occasions in the last 7 days on which its people were reminded of a task that it leads
 * @param since the first of these 7 days, of which today is the last, in the city
 */
@Schema(name = "Burden")
public record Burden(
        @Schema(examples = "12") int open,
        @Schema(examples = "4") int asks,
        @Schema(examples = "3") int reports,
        @Schema(examples = "9") int reminders,
        LocalDate since) {}
