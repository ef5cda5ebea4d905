package org.duban.meeting.review;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.Span;
import org.duban.meeting.extraction.DirectiveKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A directive added by hand, with a span or a text. What is missing of the other fields is read in its words.
 *
 * @param span where the present minutes state it, in Unicode code points
 * @param text what is required, where the minutes don't state it
 */
@Schema(
        name = "NewDirective",
        requiredProperties = {})
public record NewDirective(
        @Schema(nullable = true) Span span,

        @Schema(nullable = true, examples = "请市水务局5月底前报送汛前检查情况。") @Size(max = 10_000) String text,

        @Schema(nullable = true) DirectiveKind kind,

        @Schema(nullable = true) List<String> owners,

        @Schema(nullable = true) List<String> coOwners,

        @Schema(nullable = true, examples = "[\"SWJ\"]") List<String> ownerDepartments,

        @Schema(nullable = true) String deadlineText,

        @Schema(nullable = true, examples = "2026-05-31") LocalDate deadline)
        implements Given {}
