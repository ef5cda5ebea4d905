package org.duban.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as the lead's officer lays it before the head.
 *
 * @param rows the benchmark table
 * @param rootCause why it could happen; needed before the task is closed, as is the mechanism
 * @param mechanism what keeps it from happening again
 */
@Schema(name = "NewPlan")
public record NewPlan(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewRow> rows,

        @Size(max = 10_000) @Schema(nullable = true, examples = "Nobody answers for the cables.")
        String rootCause,

        @Size(max = 10_000) @Schema(nullable = true, examples = "Cables are checked each quarter.")
        String mechanism) {

    List<PlanRow> rowsAfter(Map<UUID, Measure> present) {
        return rows.stream().map(row -> row.row(present)).toList();
    }

    String[] texts() {
        return Stream.concat(Stream.of(rootCause, mechanism), rows.stream().flatMap(NewRow::texts))
                .toArray(String[]::new);
    }
}
