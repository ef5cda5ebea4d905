package org.duban.task.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.task.task.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the supervision office said of a submission.
 *
 * @param deadline of the task after it
 */
@Schema(name = "Verification")
public record VerificationView(
        UUID id,
        UUID taskId,
        int round,
        NewVerification.Verdict verdict,
        @Schema(nullable = true) Grade grade,
        @Schema(nullable = true) String remarks,
        LocalDate deadline,
        List<Judgement> criteria,
        @Schema(examples = "supervisor") String by,
        Instant at) {

    static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.id,
                verification.taskId,
                verification.round,
                verification.verdict,
                verification.grade,
                verification.remarks,
                verification.deadline,
                verification.criteria,
                verification.verifiedBy,
                verification.verifiedAt);
    }
}
