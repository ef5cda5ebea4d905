package org.duban.task.clock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.duban.runtime.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** All that a clock profile says; see {@link ClockProfile} for each length. */
@Schema(name = "ClockSettings")
public record ClockSettings(
        @NotNull Span ordinary,
        @NotNull Span complex,
        @NotNull Span accept,
        @NotNull Span object,
        @NotNull Span plan,
        @NotNull Span rule,
        @NotNull Span extend,
        @NotNull Span verify,
        @NotNull Span correct,
        @NotNull Span lookBack,

        @NotNull @Min(0) @Max(30) @Schema(description = "Working days", examples = "3")
        Integer yellowBefore,

        @NotNull @Min(1) @Max(28) @Schema(description = "Day of the month", examples = "5")
        Integer reportDay) {

    ClockProfile profile(ClockVersion of) {
        return new ClockProfile(
                of.profile(),
                of.version(),
                ordinary,
                complex,
                accept,
                object,
                plan,
                rule,
                extend,
                verify,
                correct,
                lookBack,
                yellowBefore,
                reportDay);
    }

    @Converter
    @Immutable
    static class Column implements AttributeConverter<ClockSettings, String> {
        @Override
        public String convertToDatabaseColumn(ClockSettings settings) {
            return EventJson.write(settings);
        }

        @Override
        public ClockSettings convertToEntityAttribute(String json) {
            try {
                return EventJson.read(json.getBytes(StandardCharsets.UTF_8), ClockSettings.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
