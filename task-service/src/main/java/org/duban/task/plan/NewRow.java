package org.duban.task.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the benchmark table as a plan names it.
 *
 * @param standard what it is measured by
 * @param gap how far it falls short
 */
@Schema(name = "NewPlanRow")
public record NewRow(
        @NotBlank @Size(max = 2000) @Schema(examples = "14 of 31 lamps are dark.")
        String problem,

        @NotBlank @Size(max = 2000) @Schema(examples = "Every lamp is lit from dusk to dawn.")
        String standard,

        @Size(max = 2000) @Schema(nullable = true) String gap,
        @Size(max = 2000) @Schema(nullable = true) String cause,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid NewMeasure> measures) {

    PlanRow row(Map<UUID, Measure> present) {
        return new PlanRow(
                problem,
                standard,
                gap,
                cause,
                measures.stream().map(measure -> measure.measure(present)).toList());
    }

    /** All that a person wrote in it. */
    Stream<String> texts() {
        return Stream.concat(
                Stream.of(problem, standard, gap, cause),
                measures.stream().flatMap(measure -> Stream.of(measure.text(), measure.person())));
    }
}
