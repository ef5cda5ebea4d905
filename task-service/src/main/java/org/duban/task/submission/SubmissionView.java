package org.duban.task.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.task.approval.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A final report.
 *
 * @param round the round of the task that it ends
 * @param approval what the head said of it, null until then
 */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        UUID taskId,
        int round,
        String report,
        List<UUID> evidenceIds,
        @Schema(examples = "officer.CGJ") String by,
        @Schema(examples = "CGJ") String department,
        Instant at,
        @Schema(nullable = true) Answer approval) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                submission.id,
                submission.taskId,
                submission.round,
                submission.report,
                submission.evidenceIds,
                submission.submittedBy,
                submission.department,
                submission.submittedAt,
                submission.answer);
    }
}
