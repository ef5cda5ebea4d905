package org.duban.meeting.decision;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's word on a proposed directive. What is missing is as proposed, but for the lead.
 *
 * @param kind needed for a PRINCIPLE; a TASK becomes an ASSIGNMENT by itself
 * @param term in place of a deadline; where it alone is given, a proposed deadline does not hold
 */
@Schema(name = "Confirmation")
public record Confirmation(
        @Schema(examples = "ZJJ") @NotBlank String leadDepartment,

        @Schema(examples = "[\"CGJ\"]", nullable = true) List<String> coDepartments,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline,

        @Schema(nullable = true) Term term,

        @Schema(nullable = true) TaskKind kind,

        @Schema(examples = "完成老城区排水管网堵点整改。", nullable = true)
        String requirement) {}
