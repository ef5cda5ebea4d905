package org.duban.task.task;

import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What a move changed: a field of the task as text before and after, null where it had no value. */
@Schema(name = "TaskChange", examples = "{\"field\": \"percent\", \"before\": \"20\", \"after\": \"45\"}")
public record Change(
        String field,
        @Schema(nullable = true) String before,
        @Schema(nullable = true) String after) {

    static List<Change> between(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new Change(field, before.get(field), value));
            }
        });
        return List.copyOf(changes);
    }

    @Converter
    @Immutable
    static class Column extends JsonListColumn<Change> {
        Column() {
            super(Change[].class);
        }
    }
}
