package org.duban.meeting.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body to be made.
 *
 * @param mark 1 to 4 letters or digits; where it is missing, one that follows from the name
 */
public record NewBody(
        @Schema(examples = "市政府常务会议") @NotBlank @Size(max = 200) String name,

        @Schema(examples = "常", nullable = true) @Pattern(regexp = "[\\p{L}\\p{N}]{1,4}") String mark) {}
