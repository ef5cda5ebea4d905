package org.duban.task.task;

import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A co-department's part in a task.
 *
 * @param percent how far it is with it, 0 to 100
 * @param part what it is to do, null where that was not said
 * @param deadline by when, null where that was not said
 */
@Schema(
        name = "TaskPart",
        examples = "{\"department\": \"CZJ\", \"percent\": 30, \"part\": \"Pay for the lamps\","
                + " \"deadline\": \"2026-05-31\"}")
public record Part(
        String department,
        int percent,
        @Schema(nullable = true) String part,
        @Schema(nullable = true) LocalDate deadline) {
    Part at(int newPercent) {
        return new Part(department, newPercent, part, deadline);
    }

    Part due(LocalDate day) {
        return new Part(department, percent, part, day);
    }

    /** The same, but not due later than on that day. */
    Part dueBy(LocalDate latest) {
        return deadline == null || !deadline.isAfter(latest) ? this : due(latest);
    }

    @Converter
    static class Column extends JsonListColumn<Part> {
        Column() {
            super(Part[].class);
        }
    }
}
