package org.duban.meeting.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amendment or revocation as the API shows it.
 *
 * @param move {@code amendment} or {@code revocation}
 * @param application null where a draft was withdrawn: there was no task to tell of it
 */
@Schema(name = "DecisionChange")
public record DecisionChange(
        @Schema(examples = "amendment") String move,

        @Schema(examples = "supervisor") String by,

        Instant at,

        @Schema(examples = "机构改革后职责调整") String reason,

        @Schema(nullable = true) Application application) {}
