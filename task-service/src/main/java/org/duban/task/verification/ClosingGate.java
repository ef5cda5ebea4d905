package org.duban.task.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Condition;
import org.duban.task.task.Task;

/** Lets a task close only where it stands well on every criterion, and that is found and proven. */
record ClosingGate(Standing standing, List<Judgement> criteria) {
    private static final Text SHUT = new Text("What closing asks for is not all there.", "尚不具备办结销号条件。");

    /** @throws Problem 409 that names what is missing */
    static void require(Task task, List<Judgement> criteria) {
        ClosingGate gate = new ClosingGate(Standing.of(task), criteria);
        List<Map<String, Object>> missing = Criterion.of(task.kind()).stream()
                .flatMap(criterion -> gate.missing(criterion).stream()
                        .map(reason -> Map.<String, Object>of("criterion", criterion, "reason", reason)))
                .toList();
        if (!missing.isEmpty()) {
            throw Condition.refusal(task, SHUT).with("missing", missing);
        }
    }

    private List<Text> missing(Criterion criterion) {
        List<Text> reasons = new ArrayList<>();
        standing.gap(criterion).ifPresent(reasons::add);
        Optional<Judgement> found = criteria.stream()
                .filter(judgement -> judgement.criterion() == criterion)
                .findFirst();
        if (criterion == Criterion.FINAL_REPORT) {
            found.flatMap(ClosingGate::doubt).ifPresent(reasons::add);
        } else {
            found.map(this::doubts)
                    .orElse(Optional.of(new Text("It has no verdict.", "未作出结论。")))
                    .ifPresent(reasons::add);
        }
        if (!proven(criterion, found)) {
            reasons.add(new Text("No evidence is named.", "未提供佐证材料。"));
        }
        return reasons;
    }

    private boolean proven(Criterion criterion, Optional<Judgement> found) {
        return found.filter(judgement -> !judgement.evidenceIds().isEmpty()).isPresent()
                || criterion == Criterion.FINAL_REPORT
                        && !standing.submittedFiles().isEmpty();
    }

    private Optional<Text> doubts(Judgement judgement) {
        if (judgement.criterion() != Criterion.INFERENCE_CHECKS) {
            return doubt(judgement);
        }
        return switch (judgement.verdict()) {
            case NOT_MET -> doubt(judgement);
            case MET ->
                standing.checksRaised() > 0
                        ? Optional.empty()
                        : Optional.of(new Text(
                                "No check was raised; say NOT_NEEDED, and why.",
                                "未发起举一反三；如无需发起，请选择 NOT_NEEDED 并说明原因。"));
            case NOT_NEEDED ->
                judgement.explained()
                        ? Optional.empty()
                        : Optional.of(new Text("Why none is needed is not said.", "未说明无需举一反三的原因。"));
        };
    }

    private static Optional<Text> doubt(Judgement judgement) {
        return switch (judgement.verdict()) {
            case MET -> Optional.empty();
            case NOT_MET -> Optional.of(new Text("It is not met.", "该条件未达到。"));
            case NOT_NEEDED -> Optional.of(new Text("It is always needed.", "该条件不可免除。"));
        };
    }
}
