package org.duban.meeting.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is asked of whom until when. A draft may still lack what issuing needs.
 *
 * @param term how long it may take where there is no deadline
 * @param leadDepartment code of the one department that answers for it
 * @param coDepartments codes of those that help
 * @param deadline a day in the city's time zone
 */
@Embeddable
@Schema(name = "Mandate")
public record Mandate(
        @NotNull @Enumerated(EnumType.STRING) TaskKind kind,

        @Schema(nullable = true) @Enumerated(EnumType.STRING)
        Term term,

        @Schema(examples = "完成老城区排水管网堵点整改。", nullable = true) @Size(max = 10_000) String requirement,

        @Schema(examples = "ZJJ", nullable = true) @Size(max = 50) String leadDepartment,

        @Schema(examples = "[\"CGJ\"]") @NotNull @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 50) String> coDepartments,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline) {

    public Mandate {
        coDepartments = coDepartments == null
                ? List.of()
                : coDepartments.stream().distinct().toList();
    }
}
