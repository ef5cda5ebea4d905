package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What a profile must be, beyond the shape of each field. */
@ApplicationScoped
class DepartmentRules {
    private final Checks checks;

    DepartmentRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(String code, DepartmentProfile profile, DepartmentTree tree) {
        checks.valid(profile);
        ClassificationMarks.refuse(profile.names().zh(), profile.names().en());
        ClassificationMarks.refuse(profile.aliases().toArray(String[]::new));
        List<Problem.Violation> violations = new ArrayList<>();
        if (profile.names().none()) {
            violations.add(new Problem.Violation("names", new Text("needs one in zh or en", "中英文名称至少填写一项")));
        }
        tree.against(profile.parent(), code)
                .ifPresent(message -> violations.add(new Problem.Violation("parent", message)));
        if (hasDoubles(profile.contacts())) {
            violations.add(new Problem.Violation("contacts", new Text("name somebody twice in one role", "同一角色中人员重复")));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static boolean hasDoubles(List<ContactBody> contacts) {
        return contacts.stream()
                        .map(contact -> contact.role() + " " + contact.username())
                        .distinct()
                        .count()
                < contacts.size();
    }
}
