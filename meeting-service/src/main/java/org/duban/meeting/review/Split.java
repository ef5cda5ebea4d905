package org.duban.meeting.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duban.contracts.decision.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the parts of a directive stand.
 *
 * @param spans in Unicode code points of the minutes version that the directive stands in; in order, apart, each with
 *     at least a part of the directive's own sentence
 * @param reason why, where it is worth telling
 */
@Schema(name = "DirectiveSplit")
public record Split(
        @Schema(examples = "[{\"start\": 412, \"end\": 425}, {\"start\": 426, \"end\": 437}]")
        @NotNull @Size(min = 2, max = 50) List<@NotNull Span> spans,

        @Schema(nullable = true) @Size(max = 1000) String reason) {}
