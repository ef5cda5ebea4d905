package org.duban.meeting.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.extraction.DirectiveKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which directives are one. What is missing of the other fields follows from theirs: all owners, the last deadline, and
 * RECTIFICATION where one of them is that, else TASK where one is.
 *
 * @param reason why, where it is worth telling
 */
@Schema(name = "DirectiveMerge")
public record Merge(
        @NotNull @Size(min = 2, max = 50) List<@NotNull UUID> directiveIds,

        @Schema(nullable = true) @Size(max = 1000) String reason,

        @Schema(nullable = true) DirectiveKind kind,

        @Schema(nullable = true) List<String> owners,

        @Schema(nullable = true) List<String> coOwners,

        @Schema(nullable = true) List<String> ownerDepartments,

        @Schema(nullable = true) String deadlineText,

        @Schema(nullable = true, examples = "2026-06-30") LocalDate deadline)
        implements Given {}
