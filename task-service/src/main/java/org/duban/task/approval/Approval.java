package org.duban.task.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.task.task.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a head says of what an officer laid before them.
 *
 * @param remarks why it is declined; with an approval they may be left out
 */
@Schema(name = "Approval", examples = "{\"verdict\": \"DECLINED\", \"remarks\": \"The cause is not named.\"}")
public record Approval(
        @NotNull Verdict verdict,

        @Size(max = 1000) @Schema(nullable = true, examples = "The cause is not named.")
        String remarks) {

    /** Lets it go, or hands it back. */
    @Schema(name = "ApprovalVerdict")
    public enum Verdict {
        APPROVED,
        DECLINED
    }

    /** Whether this is a body that hands it back; one that says nothing yet does not. */
    public static boolean declines(Approval body) {
        return body != null && body.verdict == Verdict.DECLINED;
    }

    /** As it is kept. */
    public Answer by(Act act) {
        return new Answer(verdict, act.by(), act.at(), remarks);
    }
}
