package org.duban.task.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What a head's answer must be, beyond the shape of each field. */
@ApplicationScoped
public class ApprovalRules {
    private final Checks checks;

    ApprovalRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 */
    public void check(Approval body) {
        checks.valid(body);
        ClassificationMarks.refuse(body.remarks());
        if (Approval.declines(body) && (body.remarks() == null || body.remarks().isBlank())) {
            throw Problem.invalid("remarks", new Text("are needed where it is declined", "退回时须说明理由"));
        }
    }
}
