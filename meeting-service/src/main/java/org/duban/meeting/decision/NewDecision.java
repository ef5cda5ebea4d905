package org.duban.meeting.decision;

import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.Span;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision added by hand.
 *
 * @param span where the present minutes state it, in Unicode code points; null where they don't
 * @param kind ASSIGNMENT where it is missing
 * @param requirement the words of the span where it is missing
 */
@Schema(name = "NewDecision")
public record NewDecision(
        @Schema(nullable = true) Span span,

        @Schema(nullable = true) TaskKind kind,

        @Schema(nullable = true) Term term,

        @Schema(examples = "编制老城区排水管网改造三年方案。", nullable = true)
        String requirement,

        @Schema(examples = "ZJJ", nullable = true) String leadDepartment,

        @Schema(examples = "[\"CGJ\"]", nullable = true) List<String> coDepartments,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline) {

    Mandate mandate(String sentence) {
        return new Mandate(
                kind == null ? TaskKind.ASSIGNMENT : kind,
                term,
                requirement == null ? sentence : requirement,
                leadDepartment,
                coDepartments,
                deadline);
    }
}
