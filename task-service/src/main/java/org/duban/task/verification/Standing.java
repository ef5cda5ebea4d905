package org.duban.task.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.web.Text;
import org.duban.task.check.InferenceChecks;
import org.duban.task.plan.Plan;
import org.duban.task.submission.Submission;
import org.duban.task.task.PlanState;
import org.duban.task.task.Task;

/** How a task stands on each criterion, whatever anybody finds on it. */
record Standing(Optional<Plan> plan, long checksRaised, long checksOpen, Optional<Submission> submission) {

    static Standing of(Task task) {
        UUID id = task.id();
        return new Standing(
                Plan.present(task).filter(present -> task.plan() == PlanState.APPROVED),
                InferenceChecks.raised(id),
                InferenceChecks.open(id),
                Submission.newest(id));
    }

    /** What it falls short of. */
    Optional<Text> gap(Criterion criterion) {
        return switch (criterion) {
            case MEASURES -> measures();
            case INFERENCE_CHECKS ->
                checksOpen == 0
                        ? Optional.empty()
                        : Optional.of(
                                Text.of("Inference checks that have not ended: %d.", "尚有 %d 项举一反三事项未办结。", checksOpen));
            case ROOT_CAUSE -> rootCause();
            case VIOLATIONS, EFFECT -> Optional.empty();
            case FINAL_REPORT ->
                submission.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Text("There is no final report.", "没有办结报告。"));
        };
    }

    /** Files that were handed in with the final report. */
    List<UUID> submittedFiles() {
        return submission.map(Submission::evidenceIds).orElse(List.of());
    }

    private Optional<Text> measures() {
        if (plan.isEmpty()) {
            return Optional.of(new Text("There is no approved plan.", "没有已批准的整改方案。"));
        }
        long unsettled = plan.get().measures().stream()
                .filter(measure -> !measure.settled())
                .count();
        return unsettled == 0
                ? Optional.empty()
                : Optional.of(Text.of(
                        "Measures that are neither done nor, as long-term ones, under way with a date: %d.",
                        "尚有 %d 项措施未完成，或长期措施未明确推进时限。", unsettled));
    }

    private Optional<Text> rootCause() {
        boolean named = plan.filter(present -> named(present.rootCause()) && named(present.mechanism()))
                .isPresent();
        return named
                ? Optional.empty()
                : Optional.of(
                        new Text("The plan does not name root cause and long-term mechanism.", "整改方案未明确根本原因和长效机制。"));
    }

    private static boolean named(String text) {
        return text != null && !text.isBlank();
    }
}
