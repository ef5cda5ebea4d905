package org.duban.task.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;
import org.duban.task.submission.NamedFiles;
import org.duban.task.task.Task;

/** What a verification must be, beyond the shape of each field. */
@ApplicationScoped
class VerificationRules {
    private static final Text NOT_HERE = new Text("does not go with this verdict", "与审核结论不符");

    private final Checks checks;
    private final NamedFiles evidence;
    private final CityClock clock;

    VerificationRules(Checks checks, NamedFiles evidence, CityClock clock) {
        this.checks = checks;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(Task task, NewVerification body) {
        checks.valid(body);
        ClassificationMarks.refuse(body.remarks());
        body.criteria().forEach(judgement -> ClassificationMarks.refuse(judgement.remarks()));
        List<Violation> violations = new ArrayList<>();
        if (NewVerification.returns(body)) {
            checkReturn(task, body, violations);
        } else {
            checkAcceptance(body, violations);
        }
        checkCriteria(task, body.criteria(), violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void checkAcceptance(NewVerification body, List<Violation> violations) {
        if (body.grade() == null) {
            violations.add(new Violation("grade", new Text("is needed where it is accepted", "审核通过时须评定等次")));
        }
        if (body.deadline() != null) {
            violations.add(new Violation("deadline", NOT_HERE));
        }
    }

    private void checkReturn(Task task, NewVerification body, List<Violation> violations) {
        if (body.grade() != null) {
            violations.add(new Violation("grade", NOT_HERE));
        }
        if (body.remarks() == null || body.remarks().isBlank()) {
            violations.add(new Violation("remarks", new Text("are needed where it is returned", "退回时须说明理由")));
        }
        LocalDate deadline = body.deadline();
        if (deadline != null && deadline.isBefore(clock.today())) {
            violations.add(new Violation("deadline", new Text("must not lie before today", "不能早于今天")));
        } else if (deadline != null && deadline.isBefore(task.schedule().deadline())) {
            Text message = new Text("must not lie before the present deadline", "不能早于现有办理时限");
            violations.add(new Violation("deadline", message));
        }
    }

    private void checkCriteria(Task task, List<Judgement> criteria, List<Violation> violations) {
        Set<Criterion> seen = EnumSet.noneOf(Criterion.class);
        for (int i = 0; i < criteria.size(); i++) {
            Judgement judgement = criteria.get(i);
            String field = "criteria[%d].".formatted(i);
            if (!Criterion.of(task.kind()).contains(judgement.criterion())) {
                Text message = new Text("is no criterion of such a task", "不适用于此类事项");
                violations.add(new Violation(field + "criterion", message));
            } else if (!seen.add(judgement.criterion())) {
                violations.add(new Violation(field + "criterion", new Text("stands here already", "重复的条件")));
            }
            evidence.fault(task, judgement.evidenceIds(), field + "evidenceIds").ifPresent(violations::add);
        }
    }
}
