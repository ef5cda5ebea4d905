package org.duban.meeting.directive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.ExtractedDirective;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a sentence is understood: what extraction proposes and a person may correct.
 *
 * @param owners in the words of the minutes
 * @param coOwners in the words of the minutes
 * @param ownerDepartments codes of the departments that the owners' names mean
 */
@Embeddable
@Schema(name = "Proposal")
public record Proposal(
        @NotNull @Enumerated(EnumType.STRING) DirectiveKind kind,

        @NotNull @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 200) String> owners,

        @NotNull @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 200) String> coOwners,

        @NotNull @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotBlank @Size(max = 50) String> ownerDepartments,

        @Schema(examples = "6月30日前", nullable = true) @Size(max = 200) String deadlineText,

        @Schema(examples = "2026-06-30", nullable = true) LocalDate deadline) {

    public static Proposal of(ExtractedDirective found) {
        return new Proposal(
                found.kind(),
                found.owners(),
                found.coOwners(),
                found.ownerDepartments(),
                found.deadlineText(),
                found.deadline());
    }

    /** Each field as text; the names of departments and people in their order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind.name());
        fields.put("owners", Change.text(owners));
        fields.put("coOwners", Change.text(coOwners));
        fields.put("ownerDepartments", Change.text(ownerDepartments));
        fields.put("deadlineText", deadlineText);
        fields.put("deadline", deadline == null ? null : deadline.toString());
        return fields;
    }

    /** All that is free text. */
    String[] texts() {
        return Stream.of(owners, coOwners, List.of(deadlineText == null ? "" : deadlineText))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
