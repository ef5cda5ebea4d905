package org.duban.meeting.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.MinutesReference;
import org.duban.meeting.extraction.DirectiveKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A directive as the API shows it: the fields of an extraction, and what became of it.
 *
 * @param start first code point of the sentence in the minutes
 * @param end code point after its last
 * @param agendaItem present position of the agenda item it belongs to, or null
 * @param agendaItemId that item itself
 * @param rule the rules that found it
 * @param minutes the version that the span points into
 * @param decisionId the decision that was made of it, or null
 * @param decidedBy who confirmed or dismissed it, or null
 * @param reason why it was dismissed, or null
 */
@Schema(name = "Directive")
public record DirectiveView(
        UUID id,
        UUID meetingId,
        DirectiveState state,

        @Schema(examples = "由市住建局牵头，6月30日前完成排水管网堵点整改。") String sentence,

        @Schema(examples = "412") int start,

        @Schema(examples = "437") int end,

        @Schema(nullable = true) Integer agendaItem,

        @Schema(nullable = true) UUID agendaItemId,

        DirectiveKind kind,
        List<String> owners,
        List<String> coOwners,
        List<String> ownerDepartments,

        @Schema(examples = "6月30日前", nullable = true) String deadlineText,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline,

        String rule,
        double confidence,
        MinutesReference minutes,

        @Schema(nullable = true) UUID decisionId,

        @Schema(nullable = true) String decidedBy,

        @Schema(nullable = true) String reason) {}
