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
 * @param origin whether a rule found it or a person pointed at it
 * @param sentence the words of the minutes, or of the person where it stands nowhere in them
 * @param start first code point of the sentence in the minutes, null where it stands nowhere in them
 * @param end code point after its last
 * @param agendaItem present position of the agenda item it belongs to, or null
 * @param agendaItemId that item itself
 * @param rule the rules that found it, null where a person pointed at it
 * @param confidence from 0 to 1, null where a person pointed at it
 * @param proposed what extraction proposed at first, whatever was corrected since; null where a person pointed at it
 * @param minutes the version that the span points into
 * @param madeOf the directives that it was cut from or merged of
 * @param became the directives that stand in its place since it was split or merged
 * @param decisionId the decision that was made of it, or null
 * @param decidedBy who confirmed, dismissed, split or merged it, or null
 * @param reason why, or null
 */
@Schema(name = "Directive")
public record DirectiveView(
        UUID id,
        UUID meetingId,
        DirectiveState state,
        Origin origin,

        @Schema(examples = "由市住建局牵头，6月30日前完成排水管网堵点整改。") String sentence,

        @Schema(examples = "412", nullable = true) Integer start,

        @Schema(examples = "437", nullable = true) Integer end,

        @Schema(nullable = true) Integer agendaItem,

        @Schema(nullable = true) UUID agendaItemId,

        DirectiveKind kind,
        List<String> owners,
        List<String> coOwners,
        List<String> ownerDepartments,

        @Schema(examples = "6月30日前", nullable = true) String deadlineText,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline,

        @Schema(examples = "zh-assignment/zh-product", nullable = true)
        String rule,

        @Schema(nullable = true) Double confidence,

        @Schema(nullable = true) Proposal proposed,

        @Schema(nullable = true) MinutesReference minutes,

        List<UUID> madeOf,
        List<UUID> became,

        @Schema(nullable = true) UUID decisionId,

        @Schema(nullable = true) String decidedBy,

        @Schema(nullable = true) String reason) {

    static DirectiveView of(Directive directive) {
        Passage passage = directive.passage;
        Proposal proposal = directive.proposal;
        Decided decided = directive.decided;
        return new DirectiveView(
                directive.id,
                directive.meetingId,
                directive.state,
                directive.origin,
                directive.sentence(),
                passage == null ? null : passage.spanStart(),
                passage == null ? null : passage.spanEnd(),
                directive.agendaItem == null ? null : directive.agendaItem.position(),
                directive.agendaItem == null ? null : directive.agendaItem.id(),
                proposal.kind(),
                proposal.owners(),
                proposal.coOwners(),
                proposal.ownerDepartments(),
                proposal.deadlineText(),
                proposal.deadline(),
                passage == null ? null : passage.rule(),
                directive.confidence,
                directive.first == null ? null : directive.first.proposal(),
                passage == null ? null : passage.minutes(),
                directive.madeOf,
                directive.became,
                directive.decisionId,
                decided == null ? null : decided.decidedBy(),
                decided == null ? null : decided.reason());
    }
}
