package org.duban.task.plan;

import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the benchmark table.
 *
 * @param standard what it is measured by
 * @param gap how far it falls short
 */
@Schema(name = "PlanRow")
public record PlanRow(
        @Schema(examples = "14 of 31 lamps are dark.") String problem,

        @Schema(examples = "Every lamp is lit from dusk to dawn.")
        String standard,

        @Schema(nullable = true) String gap,
        @Schema(nullable = true) String cause,
        List<Measure> measures) {

    /** With another state of one of its measures. */
    PlanRow with(Measure changed) {
        return new PlanRow(problem, standard, gap, cause, replaced(changed.id(), changed));
    }

    private List<Measure> replaced(UUID id, Measure changed) {
        return measures.stream()
                .map(measure -> measure.id().equals(id) ? changed : measure)
                .toList();
    }

    @Converter
    static class Column extends JsonListColumn<PlanRow> {
        Column() {
            super(PlanRow[].class);
        }
    }
}
