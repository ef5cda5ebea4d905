package org.duban.meeting.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.meeting.department.Departments;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What a person's understanding of a sentence must keep to. */
@ApplicationScoped
public class ProposalRules {
    private final Checks checks;
    private final Departments departments;

    ProposalRules(Checks checks, Departments departments) {
        this.checks = checks;
        this.departments = departments;
    }

    /** @throws Problem 422 */
    public void requireSound(Proposal proposal) {
        checks.valid(proposal);
        ClassificationMarks.refuse(proposal.texts());
    }

    /**
     * Asked of codes that a person gave: what extraction once knew may have retired since.
     *
     * @throws Problem 422
     */
    public void requireKnown(List<String> ownerDepartments) {
        Set<String> active = departments.active(ownerDepartments);
        ownerDepartments.stream()
                .filter(code -> !active.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Problem.invalid(
                            "ownerDepartments",
                            Text.of("%s is not a department that can be given a task", "“%s”不是可承办事项的单位", code));
                });
    }
}
