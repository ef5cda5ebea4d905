package org.duban.meeting.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which open decisions are to stand on the agenda.
 *
 * @param decisionIds where they are missing, all that the follow-up lists
 */
@Schema(name = "CarryOver")
public record CarryOver(
        @Schema(nullable = true) @Size(min = 1, max = 500) List<@NotNull UUID> decisionIds) {

    static final CarryOver ALL = new CarryOver(null);
}
