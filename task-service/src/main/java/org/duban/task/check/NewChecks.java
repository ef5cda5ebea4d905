package org.duban.task.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.task.clock.AskedDue;
import org.duban.task.task.Matter;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Checks of other departments, a task for each. They need a deadline or a term.
 *
 * @param departments codes; each gets a task of its own
 * @param kind ASSIGNMENT where it is left out
 * @param requirement that of the rectification, where it is left out
 * @param deadline a day from today on, in the city; where it is left out the term says it
 */
@Schema(name = "NewInferenceChecks")
public record NewChecks(
        @NotEmpty @Size(max = 100) @Schema(examples = "[\"JTJ\", \"SWJ\"]")
        List<@NotBlank String> departments,

        @Schema(nullable = true) TaskKind kind,

        @Size(max = 10_000) @Schema(nullable = true, examples = "Look whether your lamps have the same cables.")
        String requirement,

        @Schema(nullable = true) Term term,
        @Schema(nullable = true, examples = "2031-06-30") LocalDate deadline) {

    AskedDue due() {
        return new AskedDue(deadline, term);
    }

    /** What is asked of one of the departments. */
    Matter matter(Task parent, String department) {
        boolean own = requirement != null && !requirement.isBlank();
        return new Matter(
                kind == null ? TaskKind.ASSIGNMENT : kind,
                term,
                own ? Matter.titleOf(requirement) : parent.title(),
                own ? requirement : parent.requirement(),
                department,
                List.of());
    }
}
