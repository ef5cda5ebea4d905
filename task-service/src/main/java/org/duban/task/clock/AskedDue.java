package org.duban.task.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.contracts.decision.Term;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** A deadline as somebody asks for it: the day itself, or else a term. */
public record AskedDue(LocalDate deadline, Term term) {
    /** What is wrong with it, empty where nothing is. */
    public Optional<Violation> fault(LocalDate today) {
        if (deadline == null && term == null) {
            return Optional.of(new Violation("deadline", new Text("is needed, or a term", "办理时限与期限类型至少填写一项")));
        }
        if (deadline != null && deadline.isBefore(today)) {
            return Optional.of(new Violation("deadline", new Text("must not lie before today", "不能早于今天")));
        }
        return Optional.empty();
    }
}
