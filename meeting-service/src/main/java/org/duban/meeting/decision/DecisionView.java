package org.duban.meeting.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.DecisionState;
import org.duban.contracts.decision.MinutesReference;
import org.duban.contracts.decision.Span;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.fulfilment.FulfilmentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as the API shows it.
 *
 * @param directiveId null where a person added it by hand
 * @param minutes the version that {@code span} points into; null, with {@code span} and {@code sentence}, where the
 *     decision has no passage in the minutes
 * @param rule the rules that found the sentence, null where a person did
 * @param lastChange its newest amendment or its revocation, null where there was none
 * @param fulfilment null until its task is heard of
 */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        UUID meetingId,
        @Schema(nullable = true) UUID directiveId,
        DecisionState state,
        TaskKind kind,
        @Schema(nullable = true) Term term,
        @Schema(nullable = true) String requirement,
        @Schema(examples = "ZJJ", nullable = true) String leadDepartment,
        List<String> coDepartments,
        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline,
        @Schema(nullable = true) MinutesReference minutes,
        @Schema(nullable = true) Span span,
        @Schema(nullable = true) String sentence,
        @Schema(nullable = true) String rule,
        @Schema(examples = "secretary") String confirmedBy,
        Instant confirmedAt,
        @Schema(nullable = true) Instant issuedAt,
        @Schema(nullable = true) DecisionChange lastChange,
        @Schema(nullable = true) FulfilmentView fulfilment) {

    static DecisionView of(Decision decision, DecisionChange lastChange, FulfilmentView fulfilment) {
        Mandate mandate = decision.mandate();
        Passage passage = decision.passage();
        return new DecisionView(
                decision.id(),
                decision.meetingId(),
                decision.directiveId(),
                decision.state(),
                mandate.kind(),
                mandate.term(),
                mandate.requirement(),
                mandate.leadDepartment(),
                mandate.coDepartments(),
                mandate.deadline(),
                passage == null ? null : passage.minutes(),
                passage == null ? null : passage.span(),
                passage == null ? null : passage.sentence(),
                passage == null ? null : passage.rule(),
                decision.confirmedBy(),
                decision.confirmedAt(),
                decision.issuedAt(),
                lastChange,
                fulfilment);
    }
}
