package org.duban.task.board;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task that somebody should look at.
 *
 * @param since its deadline, the day of its oldest instruction without an answer, or the day by which it was to be signed
 *     for
 * @param days that have passed since
 */
@Schema(name = "AttentionTask")
public record AttentionTask(
        UUID id,
        @Schema(examples = "督〔2023〕常6-03") String number,
        String title,
        @Schema(examples = "FGW") String leadDepartment,
        LocalDate since,
        @Schema(examples = "12") long days) {}
