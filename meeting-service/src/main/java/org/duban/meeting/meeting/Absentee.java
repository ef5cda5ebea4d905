package org.duban.meeting.meeting;

import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who should have been there, and why not if that is known. */
@Schema(name = "Absentee")
public record Absentee(
        @Schema(examples = "高远") @NotBlank @Size(max = 200) String name,

        @Schema(examples = "出差", nullable = true) @Size(min = 1, max = 500) String reason) {

    @Converter
    static class Column extends JsonListColumn<Absentee> {
        Column() {
            super(Absentee[].class);
        }
    }
}
