package org.duban.meeting.decision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a decision asked for from one move to the next.
 *
 * @param number 1 as issued, and one more with each amendment
 * @param by who issued or amended it
 * @param reason null for the first
 */
@Schema(name = "DecisionVersion")
public record DecisionVersion(
        @Schema(examples = "2") int number,

        Mandate mandate,

        @Schema(examples = "supervisor") String by,

        Instant at,

        @Schema(examples = "机构改革后职责调整", nullable = true) String reason,

        Application application) {}
