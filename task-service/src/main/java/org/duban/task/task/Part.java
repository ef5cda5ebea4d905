package org.duban.task.task;

import jakarta.persistence.Converter;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A co-department's part in a task and how far it is, 0 to 100. */
@Schema(name = "TaskPart", examples = "{\"department\": \"CZJ\", \"percent\": 30}")
public record Part(String department, int percent) {
    Part at(int newPercent) {
        return new Part(department, newPercent);
    }

    @Converter
    static class Column extends JsonListColumn<Part> {
        Column() {
            super(Part[].class);
        }
    }
}
