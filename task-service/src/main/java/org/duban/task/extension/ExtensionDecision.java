package org.duban.task.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the supervision office says to a request for more time.
 *
 * @param remarks needed where it is refused
 * @param newDeadline where it is granted, not later than was asked for; what was asked for, where it is left out
 */
@Schema(name = "ExtensionDecision")
public record ExtensionDecision(
        @NotNull ExtensionVerdict verdict,

        @Size(max = 1000) @Schema(examples = "Granted once, as the supplier is late.", nullable = true)
        String remarks,

        @Schema(nullable = true) LocalDate newDeadline) {

    boolean grants() {
        return verdict == ExtensionVerdict.GRANTED;
    }

    /** The deadline that is granted. */
    LocalDate granted(LocalDate asked) {
        return newDeadline == null ? asked : newDeadline;
    }
}
