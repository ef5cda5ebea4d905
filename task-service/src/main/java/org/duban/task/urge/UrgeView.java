package org.duban.task.urge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slip by which a department was urged. */
@Schema(name = "Urge")
public record UrgeView(
        UUID id,
        UUID taskId,
        @Schema(examples = "催〔2023〕0042") String number,
        String message,
        String by,
        Instant at) {}
