package org.duban.task.part;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.task.task.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the supervision office may change of a co-department's part.
 *
 * @param part what it is to do
 * @param deadline by when, from today on and not after the task's own
 */
@Schema(name = "TaskPartTerms")
public record PartTerms(
        @Size(max = 1000) @Schema(nullable = true) String part,
        @Schema(nullable = true) LocalDate deadline) {

    static PartTerms of(Part part) {
        return new PartTerms(part.part(), part.deadline());
    }

    /** The part on these terms, as far as its department is. */
    Part on(Part present) {
        return new Part(present.department(), present.percent(), part, deadline);
    }
}
