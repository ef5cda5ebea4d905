package org.duban.meeting.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The how-manieth meeting of its body in a year. */
public record Sequence(
        @Schema(examples = "2026") @NotNull @Min(1949) @Max(2999) Integer year,

        @Schema(examples = "6") @NotNull @Min(1) @Max(999) Integer number) {}
