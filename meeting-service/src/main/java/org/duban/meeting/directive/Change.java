package org.duban.meeting.directive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.runtime.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** A field as text before and after, null where it had no value; the values of a list with commas between. */
@Schema(
        name = "DirectiveChange",
        examples = "{\"field\": \"deadline\", \"before\": \"2026-06-30\", \"after\": \"2026-09-30\"}")
public record Change(
        String field,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {

    /** What differs, in the order of the fields after. */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new Change(field, before.get(field), value));
            }
        });
        return List.copyOf(changes);
    }

    /** The values as one text, null where there are none. */
    public static String text(Collection<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    @Converter
    @Immutable
    static class Column implements AttributeConverter<List<Change>, String> {
        @Override
        public String convertToDatabaseColumn(List<Change> changes) {
            return EventJson.write(changes);
        }

        @Override
        public List<Change> convertToEntityAttribute(String json) {
            try {
                return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Change[].class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
