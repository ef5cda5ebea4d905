package org.duban.task.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.task.task.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the supervision office says of a submission.
 *
 * @param grade with ACCEPTED
 * @param remarks with RETURNED, why
 * @param deadline with RETURNED, a day from today and from the present deadline on; where it is left out the clock
 *     profile says it
 * @param criteria what it finds on each criterion
 */
@Schema(
        name = "NewVerification",
        examples = "{\"verdict\": \"RETURNED\", \"remarks\": \"Seven lamps are still dark.\"}")
public record NewVerification(
        @NotNull Verdict verdict,
        @Schema(nullable = true) Grade grade,
        @Size(max = 1000) @Schema(nullable = true) String remarks,
        @Schema(nullable = true) LocalDate deadline,
        @Size(max = 10) List<@NotNull @Valid Judgement> criteria) {

    public NewVerification {
        criteria = criteria == null ? List.of() : criteria;
    }

    /** Signs it off, or hands it back. */
    @Schema(name = "VerificationVerdict")
    public enum Verdict {
        ACCEPTED,
        RETURNED
    }

    /** Whether this is a body that hands it back; one that says nothing yet does not. */
    static boolean returns(NewVerification body) {
        return body != null && body.verdict == Verdict.RETURNED;
    }
}
