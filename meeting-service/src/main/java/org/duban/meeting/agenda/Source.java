package org.duban.meeting.agenda;

import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that an agenda item is about.
 *
 * @param issuer who issued it
 * @param number as the document bears it
 * @param date it was issued on
 */
@Schema(name = "AgendaSource")
public record Source(
        @Schema(examples = "关于加强城市内涝治理的实施意见") @NotBlank @Size(max = 500) String title,

        @Schema(examples = "省政府办公厅", nullable = true) @Size(min = 1, max = 200) String issuer,

        @Schema(nullable = true) Level level,

        @Schema(examples = "政办发〔2026〕3号", nullable = true) @Size(min = 1, max = 200) String number,

        @Schema(examples = "2026-01-20", nullable = true) LocalDate date) {

    /** How high up it was issued. */
    public enum Level {
        CENTRAL,
        PROVINCIAL,
        MUNICIPAL
    }

    Stream<String> texts() {
        return Stream.of(title, issuer, number).filter(Objects::nonNull);
    }

    @Converter
    static class Column extends JsonListColumn<Source> {
        Column() {
            super(Source[].class);
        }
    }
}
