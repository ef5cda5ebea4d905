package org.duban.task.instruction;

import java.time.Instant;
import java.util.UUID;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a leader wrote on a task.
 *
 * @param urgency what the task's urgency was raised to, null where it stayed
 * @param answer what the lead's report said to it; null, with the rest of the answer, while it is open
 * @param reportId the report that answered it, in progress or final
 */
@Schema(name = "Instruction")
public record InstructionView(
        UUID id,
        UUID taskId,
        String text,
        @Schema(nullable = true) Urgency urgency,
        String by,
        Instant at,
        boolean open,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String answeredBy,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) UUID reportId) {}
