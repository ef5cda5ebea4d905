package org.duban.meeting.fulfilment;

import java.util.UUID;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a decision is, as its task was last heard of.
 *
 * @param light null once the task has ended, or while its clock stands still
 * @param lastReport null before the first
 */
@Schema(name = "Fulfilment")
public record FulfilmentView(
        UUID taskId,

        @Schema(examples = "督〔2026〕常6-01") String number,

        TaskStatus status,

        @Schema(nullable = true) Light light,

        @Schema(examples = "35") int percent,

        @Schema(nullable = true) Report lastReport) {}
