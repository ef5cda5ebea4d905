package org.duban.meeting.body;

import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who belongs to a body for a term.
 *
 * @param post such as mayor; may be missing
 * @param from first day of the term
 * @param to its last day, null where it has not ended
 */
@Schema(name = "BodyMember")
public record Member(
        @Schema(examples = "林岚") @NotBlank @Size(max = 200) String name,

        @Schema(examples = "市长", nullable = true) @Size(min = 1, max = 200) String post,

        @Schema(examples = "2022-01-15") @NotNull LocalDate from,

        @Schema(examples = "2027-01-14", nullable = true) LocalDate to) {

    boolean endsBeforeItBegins() {
        return to != null && to.isBefore(from);
    }

    /** The same name on at least one day. */
    boolean meets(Member other) {
        return name.strip().equals(other.name.strip()) && reaches(other.from) && other.reaches(from);
    }

    private boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    @Converter
    static class Column extends JsonListColumn<Member> {
        Column() {
            super(Member[].class);
        }
    }
}
