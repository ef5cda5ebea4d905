package org.duban.task.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.contracts.decision.Term;
import org.duban.task.clock.AskedDue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a closed task is taken up again, and by when it is to be done. It needs a deadline or a term.
 *
 * @param deadline a day from today on, in the city; where it is left out the term says it
 */
@Schema(name = "Reopening")
public record NewRound(
        @NotBlank @Size(max = 1000) @Schema(examples = "Seven lamps are dark again.")
        String reason,

        @NotNull Cause cause,
        @Schema(nullable = true, examples = "2031-09-30") LocalDate deadline,
        @Schema(nullable = true) Term term) {

    AskedDue due() {
        return new AskedDue(deadline, term);
    }
}
