package org.duban.meeting.directive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.duban.meeting.department.Departments;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Corrects how an open directive is understood. */
@ApplicationScoped
class CorrectingProposal {
    private final MergePatch patch;
    private final Checks checks;
    private final Departments departments;

    CorrectingProposal(MergePatch patch, Checks checks, Departments departments) {
        this.patch = patch;
        this.checks = checks;
        this.departments = departments;
    }

    Directive correct(Directive directive, ObjectNode change) {
        directive.requireOpen();
        Proposal corrected = patch.apply(change, directive.proposal(), Proposal.class);
        checks.valid(corrected);
        ClassificationMarks.refuse(corrected.texts());
        if (change.has("ownerDepartments")) {
            requireKnown(corrected);
        }
        directive.correct(corrected);
        directive.flush();
        return directive;
    }

    private void requireKnown(Proposal corrected) {
        Set<String> active = departments.active(corrected.ownerDepartments());
        corrected.ownerDepartments().stream()
                .filter(code -> !active.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Problem.invalid(
                            "ownerDepartments",
                            Text.of("%s is not a department that can be given a task", "“%s”不是可承办事项的单位", code));
                });
    }
}
