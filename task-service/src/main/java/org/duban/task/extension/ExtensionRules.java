package org.duban.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Task;

/** What a request for more time and its decision must be, beyond the shape of each field. */
@ApplicationScoped
class ExtensionRules {
    private final Checks checks;

    ExtensionRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 */
    void check(Task task, NewExtensionRequest asked) {
        checks.valid(asked);
        ClassificationMarks.refuse(asked.progress());
        requireInReach(task, asked.newDeadline());
    }

    /** @throws Problem 422 */
    void check(Task task, ExtensionRequest request, ExtensionDecision decision) {
        checks.valid(decision);
        if (decision.grants()) {
            LocalDate granted = decision.granted(request.newDeadline);
            if (granted.isAfter(request.newDeadline)) {
                throw Problem.invalid("newDeadline", new Text("is later than was asked for", "不能晚于所申请的时限"));
            }
            requireInReach(task, granted);
            return;
        }
        if (decision.newDeadline() != null) {
            throw Problem.invalid("newDeadline", new Text("goes with GRANTED only", "仅在同意延期时填写"));
        }
        if (decision.remarks() == null || decision.remarks().isBlank()) {
            throw Problem.invalid("remarks", new Text("are needed where it is refused", "不同意延期时须说明理由"));
        }
    }

    private static void requireInReach(Task task, LocalDate day) {
        LocalDate deadline = task.schedule().deadline();
        LocalDate latest = task.leeway().latest(deadline);
        if (!day.isAfter(deadline)) {
            throw Problem.invalid(
                    "newDeadline", Text.of("must be later than the present deadline, %s", "应晚于现办理时限 %s", deadline));
        }
        if (day.isAfter(latest)) {
            Text message = Text.of(
                    "must not be later than %s: extensions together are at most as long as the round was at first",
                    "不能晚于 %s：累计延期不得超过原办理期限", latest);
            throw Problem.invalid("newDeadline", message);
        }
    }
}
